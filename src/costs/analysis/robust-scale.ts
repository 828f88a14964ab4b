import { median } from 'simple-statistics';

/** Makes a median absolute deviation comparable with a standard deviation where noise is normal. */
const NORMAL_CONSISTENCY = 1.4826;

/** Robust standard deviation: 1.4826 × median absolute deviation; 0 for fewer than two values. */
export function robustScale(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = median([...values]);
  return NORMAL_CONSISTENCY * median(values.map((value) => Math.abs(value - centre)));
}

/**
 * Median of the values within `reach` days on either side, each day's own included. At the ends the window is cut,
 * so that the latest day is judged by the days before it. A lasting step moves it at once, a short spike never does.
 */
export function centredMedian(values: readonly number[], reach: number): readonly number[] {
  return values.map((_, at) => median(values.slice(Math.max(0, at - reach), at + reach + 1)));
}
