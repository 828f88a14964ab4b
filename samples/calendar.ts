import {
  addDays,
  type Day,
  day,
  daysBetween,
  eachDay,
  type Month,
  month,
  type Period,
} from '../src/core/period.ts';

/** The day the sample is written for. Fixed: the generator reads no clock. */
export const AS_OF: Day = day('2026-11-20');

export const FIRST_MONTH: Month = month('2024-11');

/** The running month: not invoiced, support not posted. */
export const OPEN_MONTH: Month = month('2026-11');

/** Days with usage. The last of them is still filling, as the newest day of a real export is. */
export const USAGE_DAYS: Period = { start: day('2024-11-01'), end: day('2026-11-19') };

/** Up to where the export reaches: the end of the newest row. */
export const DATA_THROUGH = '2026-11-19T00:00:00Z';

/** Since when what is planted in the estate is billed: long enough to be measured, short enough not to make the bill longer. */
export const ESTATE_SINCE: Day = day('2026-08-01');

/** Hours of the newest day that have arrived. */
export const HOURS_OF_LAST_DAY = '14.88';

export const DAYS: readonly Day[] = eachDay(USAGE_DAYS);

export const LAST_DAY: Day = addDays(USAGE_DAYS.end, -1);

const INDEXES: ReadonlyMap<Day, number> = new Map(DAYS.map((at, index) => [at, index]));

/** Place of a day in {@link DAYS}; days before them count down from -1. */
export function dayIndex(value: Day): number {
  return INDEXES.get(value) ?? daysBetween(USAGE_DAYS.start, value);
}

/** Hours of a day that the export holds. */
export function hoursOf(value: Day): string {
  return value === LAST_DAY ? HOURS_OF_LAST_DAY : '24';
}

const STARTS = new Map<Day, string>();

export function startOfDay(value: Day): string {
  const known = STARTS.get(value) ?? `${value}T00:00:00Z`;
  STARTS.set(value, known);
  return known;
}

const NEXT_DAYS: ReadonlyMap<Day, Day> = new Map(DAYS.map((at) => [at, addDays(at, 1)]));

export function nextDay(value: Day): Day {
  return NEXT_DAYS.get(value) ?? addDays(value, 1);
}
