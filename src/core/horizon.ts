import type { ImplementationEffort } from './recommendation.ts';

/** By when an action can be done, by its effort. */
export const HORIZON_IDS = ['within-30-days', 'within-90-days', 'within-180-days'] as const;

export type HorizonId = (typeof HORIZON_IDS)[number];

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
