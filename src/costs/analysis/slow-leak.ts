import { median } from 'simple-statistics';
import { theilSenSlope, trendPValue } from './trend-test.ts';

/** Weeks a rise must have lasted. */
export const LEAK_WEEKS = 8;

const SIGNIFICANT = 0.01;

/** What the cost of a month must rise by from month to month: an amount, and a share of itself. */
const MATERIAL = { amount: 20, ratio: 0.05 };

/** Share of the rise that must be left without its two steepest weeks. */
const STEADY = 0.5;

/** Share of the weeks that must rise. */
const RISING = 0.65;

const DAYS_A_MONTH = 30;
const WEEK = 7;

/**
 * Whether weekly sums rise steadily, week after week, by an amount that matters: long enough to be sure of, too little on
 * any day to be an anomaly, and not in one or two steps (that is a new level, which movers tell).
 *
 * @param weeks sums of whole weeks with the growth that all series share taken out
 */
export function isSlowLeak(weeks: readonly number[]): boolean {
  if (weeks.length < LEAK_WEEKS) return false;
  const perWeek = theilSenSlope(weeks);
  if (perWeek <= 0 || !isMaterial(perWeek, median([...weeks]))) return false;
  return isSteady(weeks) && isSteady(weeks.slice(-LEAK_WEEKS)) && trendPValue(weeks) < SIGNIFICANT;
}

function isMaterial(perWeek: number, weekly: number): boolean {
  const monthly = (weekly / WEEK) * DAYS_A_MONTH;
  const monthlyRise = ((perWeek / WEEK) * DAYS_A_MONTH * DAYS_A_MONTH) / WEEK;
  return monthlyRise > Math.max(MATERIAL.amount, MATERIAL.ratio * monthly);
}

function isSteady(weeks: readonly number[]): boolean {
  const rises = weeks.slice(1).map((week, at) => week - (weeks[at] ?? 0));
  const total = rises.reduce((sum, rise) => sum + rise, 0);
  const [first = 0, second = 0] = [...rises].sort((a, b) => b - a);
  const rising = rises.filter((rise) => rise > 0).length;
  return (
    total > 0 &&
    total - first - second >= STEADY * total * (1 - 2 / rises.length) &&
    rising >= RISING * rises.length
  );
}
