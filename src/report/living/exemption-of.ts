import type { Exemption, Proposal } from '../../core/recommendation.ts';
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
  return exemptions.find((each) => isInForce(each, asOf) && isAbout(each.match, recommendation)) ?? null;
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
