import { median } from 'simple-statistics';
import { addDays, type Day } from '../../core/period.ts';

/** Month starts looked back. */
const STARTS = 3;

/** An excess below this share of a usual day is noise. */
const NOISE = 0.1;

/**
 * What is charged on the first of each month beyond a usual day (zones, monthly fees within usage): the median of the
 * last three firsts, when at least two of them stand out; else 0.
 */
export function monthStartCharge(values: readonly number[], expected: readonly number[], start: Day): number {
  const excesses: number[] = [];
  for (let at = values.length - 1; at >= 0 && excesses.length < STARTS; at -= 1) {
    if (!addDays(start, at).endsWith('-01')) continue;
    const usual = expected[at] ?? 0;
    const excess = (values[at] ?? 0) - usual;
    excesses.push(excess > NOISE * Math.abs(usual) ? excess : 0);
  }
  const seen = excesses.filter((excess) => excess > 0);
  return seen.length >= 2 ? median(excesses) : 0;
}
