/** A UTC calendar day, `YYYY-MM-DD`. Text order is time order. */
export type Day = string & { readonly __day: unique symbol };

/** A UTC calendar month, `YYYY-MM`. */
export type Month = string & { readonly __month: unique symbol };

/** Whole UTC days, `start` inclusive, `end` exclusive. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

const DAY_MS = 86_400_000;
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a day; `null` when the text is no calendar day (`2025-02-30` is none). */
export function parseDay(text: string): Day | null {
  if (!DAY_TEXT.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || dayFromMs(time) !== text ? null : (text as Day);
}

/** A day literal known to be valid; throws a programming error otherwise. */
export function day(text: string): Day {
  const value = parseDay(text);
  if (!value) throw new TypeError(`Not a day: ${text}`);
  return value;
}

export function dayFromMs(time: number): Day {
  return new Date(time).toISOString().slice(0, 10) as Day;
}

export function dayToMs(value: Day): number {
  return Date.parse(`${value}T00:00:00Z`);
}

export function addDays(value: Day, days: number): Day {
  return dayFromMs(dayToMs(value) + days * DAY_MS);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((dayToMs(b) - dayToMs(a)) / DAY_MS);
}

export function lengthInDays(period: Period): number {
  return daysBetween(period.start, period.end);
}

export function eachDay(period: Period): readonly Day[] {
  const first = dayToMs(period.start);
  return Array.from({ length: Math.max(0, lengthInDays(period)) }, (_, index) =>
    dayFromMs(first + index * DAY_MS),
  );
}

export function monthOf(value: Day): Month {
  return value.slice(0, 7) as Month;
}

export function month(text: string): Month {
  return monthOf(day(`${text}-01`));
}

export function firstDayOf(value: Month): Day {
  return `${value}-01` as Day;
}

export function addMonths(value: Month, months: number): Month {
  const index = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

export function monthPeriod(value: Month): Period {
  return { start: firstDayOf(value), end: firstDayOf(addMonths(value, 1)) };
}

export function daysInMonth(value: Month): number {
  return lengthInDays(monthPeriod(value));
}

/** The months a period touches, in order. */
export function eachMonth(period: Period): readonly Month[] {
  const months: Month[] = [];
  for (let at = monthOf(period.start); firstDayOf(at) < period.end; at = addMonths(at, 1)) months.push(at);
  return months;
}

/** 0 is Sunday. */
export function weekdayOf(value: Day): number {
  return new Date(dayToMs(value)).getUTCDay();
}

export function contains(period: Period, value: Day): boolean {
  return period.start <= value && value < period.end;
}

/** The days two periods share; `null` when they share none. */
export function intersection(a: Period, b: Period): Period | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start < end ? { start, end } : null;
}
