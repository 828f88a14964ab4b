import type { ComparisonName } from '../../core/calendar.ts';
import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  firstDayOf,
  lengthInDays,
  type Month,
  monthOf,
  monthPeriod,
  type Period,
} from '../../core/period.ts';

/** A period and the one before it, without any word on the data. */
export interface PeriodPair {
  readonly now: Period;
  readonly before: Period;
}

/** What each comparison is, seen from the last complete day. Fiscal years start on the first of `fiscalYearStart`. */
export function comparedPeriods(
  last: Day,
  fiscalYearStart: number,
): Readonly<Record<ComparisonName, PeriodPair>> {
  return {
    lastDay: sameWeekday(last),
    last7Days: window(last, 7),
    last30Days: window(last, 30),
    monthToDate: sinceStart(last, monthOf(last), 1),
    lastFullMonth: fullMonth(last),
    quarterToDate: sinceStart(last, fiscalStart(last, fiscalYearStart, 3), 3),
    yearToDate: yearToDate(last, fiscalStart(last, fiscalYearStart, 12)),
  };
}

/** The first month of the fiscal quarter (3) or year (12) a day lies in. */
export function fiscalStart(day: Day, fiscalYearStart: number, months: 3 | 12): Month {
  const since = (Number(day.slice(5, 7)) - fiscalYearStart + 12) % months;
  return addMonths(monthOf(day), -since);
}

function sameWeekday(last: Day): PeriodPair {
  const weekBefore = addDays(last, -7);
  return {
    now: { start: last, end: addDays(last, 1) },
    before: { start: weekBefore, end: addDays(weekBefore, 1) },
  };
}

function window(last: Day, days: number): PeriodPair {
  const end = addDays(last, 1);
  const start = addDays(end, -days);
  return { now: { start, end }, before: { start: addDays(start, -days), end: start } };
}

/** From the start of a month or quarter, against as many days from the start of the one before, if it has so many. */
function sinceStart(last: Day, first: Month, months: number): PeriodPair {
  const now = { start: firstDayOf(first), end: addDays(last, 1) };
  const start = firstDayOf(addMonths(first, -months));
  const sameLength = addDays(start, lengthInDays(now));
  return { now, before: { start, end: sameLength < now.start ? sameLength : now.start } };
}

/** The month that the last complete day completes, else the month before it. */
function fullMonth(last: Day): PeriodPair {
  const running = monthOf(last);
  const full = addDays(last, 1) === monthPeriod(running).end ? running : addMonths(running, -1);
  return { now: monthPeriod(full), before: monthPeriod(addMonths(full, -1)) };
}

function yearToDate(last: Day, first: Month): PeriodPair {
  return {
    now: { start: firstDayOf(first), end: addDays(last, 1) },
    before: { start: firstDayOf(addMonths(first, -12)), end: addDays(sameDateLastYear(last), 1) },
  };
}

/** 29 February has no date a year before: the 28th stands for it. */
function sameDateLastYear(day: Day): Day {
  const target = addMonths(monthOf(day), -12);
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(target));
  return addDays(firstDayOf(target), date - 1);
}
