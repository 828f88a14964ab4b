import { formatDecimal, roundDecimal, trimDecimal } from '../../core/decimal.ts';
import type { Money } from '../../core/money.ts';
import type { Day } from '../../core/period.ts';

/**
 * What an issue of ours says about itself, in a comment that nobody sees: what it is about and what was last written to it.
 * It is believed only in an issue that this identity opened.
 */
export interface IssueMarker {
  /** Hash of the tenant. */
  readonly tenant: string;
  readonly about: About;
  readonly state: MarkerState;
  /** Day of the report it was last written by: an older one has nothing to say. */
  readonly day: Day;
  /** Of `declined` and `snoozed`. */
  readonly until: Day | null;
  /** How it was snoozed. */
  readonly via: 'label' | 'comment' | null;
  /** Instant to the second at which it was opened again: what people said before is over. `null`: it never was. */
  readonly heard: string | null;
  /** The amount a month that was last written; `null`: none. */
  readonly net: Money | null;
  /** Hash of the team; `null` where there is none to tell. */
  readonly owner: string | null;
  /** Changes of state so far: makes what is said about each another comment. */
  readonly turn: number;
}

export type About =
  | { readonly kind: 'single'; readonly fingerprint: string }
  | {
      readonly kind: 'group';
      readonly key: string;
      /** Listed as still to be done; ascending. */
      readonly fingerprints: readonly string[];
      /** Listed as no longer recommended; ascending. */
      readonly done: readonly string[];
    }
  | { readonly kind: 'dashboard' };

/**
 * What we last made of it. `declined`: a person closed it as not planned. `exempt`: the configuration says so. The states
 * of an outcome are those of what is over. What a person does to the issue afterwards is told by how far it is from this.
 */
export const MARKER_STATES = [
  'open',
  'accepted',
  'exempt',
  'declined',
  'snoozed',
  'absent',
  'done',
  'gone',
  'measured',
  'duplicate',
] as const;

export type MarkerState = (typeof MARKER_STATES)[number];

const CURRENCY = /^[A-Z]{3}$/;
const CENTS = 2;

/** The marker as one line. Equal markers are equal text. */
export function markerText(marker: IssueMarker): string {
  const { tenant, about, state, day, until, via, heard, net, owner, turn } = marker;
  const fields = [
    `tenant=${tenant}`,
    ...aboutFields(about),
    `state=${state}`,
    `day=${day}`,
    ...(until ? [`until=${until}`] : []),
    ...(via ? [`via=${via}`] : []),
    ...(heard ? [`heard=${heard}`] : []),
    ...(net ? [`net=${formatDecimal(net.amount)}${net.currency}`] : []),
    ...(owner ? [`owner=${owner}`] : []),
    `turn=${turn}`,
  ];
  return `<!-- spendlog:v1 ${fields.join(' ')} -->`;
}

function aboutFields(about: About): readonly string[] {
  if (about.kind === 'dashboard') return ['about=dashboard'];
  if (about.kind === 'single') return [`fp=${about.fingerprint}`];
  return [`group=${about.key}`, `fps=${about.fingerprints.join(',')}`, `ticked=${about.done.join(',')}`];
}

/** The amount as a marker keeps it: to the cent. Money of no known currency is not kept. */
export function markedAmount(net: Money | null): Money | null {
  if (!net || !CURRENCY.test(net.currency) || net.amount.units < 0n) return null;
  return { amount: trimDecimal(roundDecimal(net.amount, CENTS)), currency: net.currency };
}
