import type { Acceptance, Exemption, Proposal } from '../../core/recommendation.ts';
import type { Tags } from '../../core/tags.ts';
import { type Conditions, holds, tagValues } from './conditions.ts';

/** What a decision can be about. */
export interface Decidable
  extends Pick<
    Proposal,
    'check' | 'actionFamily' | 'account' | 'region' | 'service' | 'resourceId' | 'workloadGroup'
  > {
  readonly fingerprint: string;
  /** Those read with the resource, else those of the bill. */
  readonly tags: Tags | null;
}

/** The first exemption that is about a recommendation and still holds on a day; `null`: none. */
export function exemptionOf(
  recommendation: Decidable,
  exemptions: readonly Exemption[],
  asOf: string,
): Exemption | null {
  const index = indexOf(exemptions);
  const holding = ({ exemption }: Placed) =>
    isInForce(exemption, asOf) && isAbout(exemption.match, recommendation);
  const own = index.get(recommendation.fingerprint)?.find(holding);
  const other = index.get(NONE)?.find(holding);
  const first = own && other ? (own.at < other.at ? own : other) : (own ?? other);
  return first?.exemption ?? null;
}

interface Placed {
  readonly exemption: Exemption;
  /** Its place among all: the first decides. */
  readonly at: number;
}

type Index = ReadonlyMap<string, readonly Placed[]>;

/** Those that name no fingerprint; no fingerprint is empty. */
const NONE = '';

/** Made once: a baseline has an exemption for each recommendation. */
const indexes = new WeakMap<readonly Exemption[], Index>();

function indexOf(exemptions: readonly Exemption[]): Index {
  const known = indexes.get(exemptions);
  if (known) return known;
  const placed = exemptions.map((exemption, at) => ({ exemption, at }));
  const made = Map.groupBy(placed, ({ exemption }) => fingerprintOf(exemption) ?? NONE);
  indexes.set(exemptions, made);
  return made;
}

/** The one that it names; `null`: it names none, or a pattern of several. */
export function fingerprintOf({ match }: Pick<Exemption, 'match'>): string | null {
  const named = match['fingerprint'];
  return named !== undefined && /^[0-9a-f]+$/.test(named) ? named : null;
}

/** The first decision to act on a recommendation that was taken by a day; `null`: none. */
export function acceptanceOf(
  recommendation: Decidable,
  accepted: readonly Acceptance[],
  asOf: string,
): Acceptance | null {
  return accepted.find(({ match, date }) => date <= asOf && isAbout(match, recommendation)) ?? null;
}

/** It holds on its last day. */
export function isInForce({ expires }: Pick<Exemption, 'expires'>, asOf: string): boolean {
  return asOf <= expires;
}

export function isAbout(match: Conditions, recommendation: Decidable): boolean {
  const { check, actionFamily, account, region, service, fingerprint, tags } = recommendation;
  const { resourceId, workloadGroup } = recommendation;
  const values: Readonly<Record<string, readonly string[]>> = {
    check: [check],
    family: [actionFamily],
    account: [account],
    region: [region],
    service: [service],
    fingerprint: [fingerprint],
    resource: workloadGroup === null ? [resourceId] : [resourceId, workloadGroup],
  };
  return holds(match, (condition) => values[condition] ?? tagValues(condition, tags));
}
