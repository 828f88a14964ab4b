import type { Collection } from '../core/collection.ts';
import type { NotPlannedReason } from '../core/plan.ts';

const SELECTION: readonly NotPlannedReason[] = ['region-not-selected', 'account-not-selected', 'not-asked'];

export type WhyNoWork = 'no-charge' | 'no-service' | 'not-selected' | 'no-role';

/** Why a run planned no unit. That there is no charge is only said where the bill was read and holds none. */
export function whyNoWork({ basis, notPlanned }: Pick<Collection, 'basis' | 'notPlanned'>): WhyNoWork {
  const reasons = notPlanned.map(({ reason }) => reason);
  if (reasons.includes('no-role')) return 'no-role';
  if (basis === 'fallback' || reasons.some((reason) => SELECTION.includes(reason))) return 'not-selected';
  return reasons.length > 0 ? 'no-service' : 'no-charge';
}

/** Accounts with charges that there is no way into. */
export function accountsWithoutRole({ notPlanned }: Pick<Collection, 'notPlanned'>): number {
  return notPlanned.filter(({ reason }) => reason === 'no-role').length;
}
