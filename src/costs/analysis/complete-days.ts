import type { Calendar } from '../../core/calendar.ts';
import type { BillMonth, DataState } from '../../core/cost-source.ts';
import { addDays, type Day, dayFromMs, dayToMs, eachMonth, monthOf, type Period } from '../../core/period.ts';

/** What is known about how far the data reaches. */
export interface DataReach {
  readonly asOf: Day;
  /** ISO instant up to which usage is present. */
  readonly dataThrough: string;
  readonly span: Period;
  /** First day that was read, with charges or without. */
  readonly readFrom: Day;
  readonly months: readonly BillMonth[];
  readonly completeAfterHours: number;
}

const HOUR_MS = 3_600_000;

/**
 * The last day the figures may be judged on, and whether it is complete at all: its data reaches
 * `completeAfterHours` past its end, or its end where the month is invoiced. Never `asOf` itself. Where no day is
 * complete it is the last day with data.
 */
export function lastUsableDay(reach: DataReach): { readonly day: Day; readonly complete: boolean } {
  const through = instantOf(reach);
  const settled = lastDayEnding(through - reach.completeAfterHours * HOUR_MS);
  const final = finalMonths(reach.months);
  let at = earlier(lastDayEnding(through), addDays(earlier(reach.asOf, reach.span.end), -1));
  while (at > settled && !final.has(monthOf(at))) at = addDays(at, -1);
  return at < reach.span.start
    ? { day: lastDayWithData(reach, through), complete: false }
    : { day: at, complete: true };
}

/** The first day whose figures are shown but not judged. */
export function firstIncompleteDay(calendar: Calendar): Day {
  const lastDay = calendar.comparisons.find(({ name }) => name === 'lastDay');
  return lastDay?.state === 'incomplete' ? calendar.lastCompleteDay : addDays(calendar.lastCompleteDay, 1);
}

/** Whether all of a period was read, without a month missing in it. */
export function isRead(period: Period, reach: Pick<DataReach, 'readFrom' | 'months'>): boolean {
  const months = new Set(reach.months.map(({ month }) => month));
  const gap = eachMonth(period).some((month) => !months.has(month));
  return reach.readFrom <= period.start && (months.size === 0 || !gap);
}

/** How far a period can be trusted; a period that was not read completely is incomplete. */
export function stateOfPeriod(
  period: Period,
  incompleteFrom: Day,
  reach: Pick<DataReach, 'readFrom' | 'months'>,
): DataState {
  if (period.end > incompleteFrom || !isRead(period, reach)) return 'incomplete';
  const final = finalMonths(reach.months);
  return eachMonth(period).every((month) => final.has(month)) ? 'final' : 'provisional';
}

/** Months in which every payer's bill is final. */
function finalMonths(months: readonly BillMonth[]): ReadonlySet<string> {
  const final = new Set<string>(months.map(({ month }) => month));
  for (const { month, state } of months) if (state !== 'final') final.delete(month);
  return final;
}

function instantOf({ dataThrough, span }: DataReach): number {
  const instant = Date.parse(dataThrough);
  return Number.isNaN(instant) ? dayToMs(span.end) : instant;
}

/** The last whole day that has ended at an instant. */
function lastDayEnding(instant: number): Day {
  return addDays(dayFromMs(instant), -1);
}

function lastDayWithData({ asOf, span }: DataReach, through: number): Day {
  const last = earlier(earlier(dayFromMs(through - 1), addDays(span.end, -1)), asOf);
  return last < span.start ? span.start : last;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
