import type { ImplementationEffort } from './recommendation.ts';

/** By when an action can be done, by its effort. */
export const HORIZON_IDS = ['within-30-days', 'within-90-days', 'within-180-days'] as const;

export type HorizonId = (typeof HORIZON_IDS)[number];

/** Days from the report on. */
export const HORIZON_DAYS: Readonly<Record<HorizonId, number>> = {
  'within-30-days': 30,
  'within-90-days': 90,
  'within-180-days': 180,
};

const HORIZONS: Readonly<Record<ImplementationEffort, HorizonId>> = {
  VeryLow: 'within-30-days',
  Low: 'within-30-days',
  Medium: 'within-90-days',
  High: 'within-180-days',
  VeryHigh: 'within-180-days',
};

export function horizonOf(effort: ImplementationEffort): HorizonId {
  return HORIZONS[effort];
}
