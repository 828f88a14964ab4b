import type { Period } from './period.ts';

/** Which account × region × service the bill holds charges for, whatever their amount: covered and credited usage bills nothing and is there. */
export type Presence = {
  /** The days that were asked. */
  readonly period: Period;
} & (
  | { readonly basis: 'triples'; readonly triples: readonly PresenceTriple[] }
  /** Cost Explorer groups by two dimensions at most: a triple is there when its three pairs are. */
  | {
      readonly basis: 'pairs';
      readonly accountService: readonly Omit<PresenceTriple, 'regionId'>[];
      readonly accountRegion: readonly Omit<PresenceTriple, 'serviceName'>[];
      readonly serviceRegion: readonly Omit<PresenceTriple, 'subAccountId'>[];
    }
);

/** As the bill names them: untrusted. `regionId` is the empty text where the charge has no region. */
export interface PresenceTriple {
  readonly subAccountId: string;
  readonly regionId: string;
  readonly serviceName: string;
}
