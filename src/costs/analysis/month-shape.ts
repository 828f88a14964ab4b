import { mean, median, variance } from 'simple-statistics';
import { addDays, type Day, weekdayOf } from '../../core/period.ts';
import { robustScale } from './robust-scale.ts';
import { weekdayFactors } from './weekly-shape.ts';

/** Days on either side that make up the month around a day. */
const HALF_MONTH = 15;

/** Months below which a shape cannot be told from chance. */
const MIN_MONTHS = 3;

const DATES = 31;

/**
 * How each day of the month (1 to 31, at index 0 to 30) stands to the month around it: tier and free-tier counters start
 * anew on the first, so the same use costs more early or late. Shrunk towards 1 by as much of it as noise explains.
 */
export function dayOfMonthFactors(values: readonly number[], start: Day): readonly number[] {
  const ratios = ratiosByDate(values, start);
  const months = Math.min(...ratios.slice(0, 28).map((list) => list.length));
  if (months < MIN_MONTHS) return new Array<number>(DATES).fill(1);
  const medians = ratios.map((list) => (list.length < MIN_MONTHS ? null : median([...list])));
  const shape = smooth(medians.map((factor, date) => factor ?? medians[date - 1] ?? 1));
  const residuals = ratios.flatMap((list, date) => list.map((ratio) => ratio - (shape[date] ?? 1)));
  const noise = robustScale(residuals) ** 2 / months;
  const spread = variance([...shape]);
  const trust = spread > 0 ? Math.max(0, 1 - noise / spread) : 0;
  const centre = mean([...shape]);
  return shape.map((factor) => 1 + trust * (factor / centre - 1));
}

/** Day ÷ mean of the month around it, the weekday taken out, by date; days without a whole month around them left out. */
function ratiosByDate(values: readonly number[], start: Day): readonly (readonly number[])[] {
  const weekdays = weekdayFactors(values, start);
  const first = weekdayOf(start);
  const flat = values.map((value, at) => value / (weekdays[(first + at) % 7] ?? 1));
  const ratios: number[][] = Array.from({ length: DATES }, () => []);
  for (let at = HALF_MONTH; at < flat.length - HALF_MONTH; at += 1) {
    const level = mean(flat.slice(at - HALF_MONTH, at + HALF_MONTH + 1));
    const date = Number(addDays(start, at).slice(8)) - 1;
    if (level > 0) ratios[date]?.push((flat[at] ?? 0) / level);
  }
  return ratios;
}

/** Each date with its neighbours, itself counted twice. */
function smooth(values: readonly number[]): readonly number[] {
  return values.map((value, at) => (2 * value + (values[at - 1] ?? value) + (values[at + 1] ?? value)) / 4);
}
