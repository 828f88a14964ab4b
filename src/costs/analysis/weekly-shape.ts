import { median } from 'simple-statistics';
import { type Day, weekdayOf } from '../../core/period.ts';
import { centredMedian } from './robust-scale.ts';

const WEEK = 7;

/** Days on either side that say what level a day belongs to; what lasts longer counts as a new level. */
const LEVEL_REACH = 14;

/** Weeks on either side whose same weekday a day is compared with. */
const WEEKS_REACH = 4;

/**
 * What each day should have cost: the level around it, shaped by its weekday. Both parts are medians: neither a spike,
 * nor a step, nor a steady rise bends them.
 */
export function expectedByLevel(values: readonly number[], start: Day): readonly number[] {
  const factors = weekdayFactors(values, start);
  const first = weekdayOf(start);
  const factorAt = (at: number) => factors[(first + at) % WEEK] ?? 1;
  const flat = values.map((value, at) => value / factorAt(at));
  return centredMedian(flat, LEVEL_REACH).map((level, at) => level * factorAt(at));
}

/** Median of the same weekday in the weeks around: knows a cost that comes on one day of each week only. */
export function expectedBySameWeekday(values: readonly number[]): readonly number[] {
  return values.map((_, at) => {
    const sameWeekday: number[] = [];
    for (let week = -WEEKS_REACH; week <= WEEKS_REACH; week += 1) {
      const value = values[at + week * WEEK];
      if (value !== undefined) sameWeekday.push(value);
    }
    return median(sameWeekday);
  });
}

/** How each weekday stands to the week around it, by weekday number (0 is Sunday); 1 where there is no telling. */
export function weekdayFactors(values: readonly number[], start: Day): readonly number[] {
  const levels = centredMedian(values, 3);
  const first = weekdayOf(start);
  return Array.from({ length: WEEK }, (_, weekday) => {
    const ratios = values.flatMap((value, at) => {
      const level = levels[at] ?? 0;
      return (first + at) % WEEK === weekday && level > 0 ? [value / level] : [];
    });
    const factor = ratios.length < 3 ? 1 : median(ratios);
    return factor > 0 ? factor : 1;
  });
}
