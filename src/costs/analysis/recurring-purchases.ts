import { median } from 'simple-statistics';
import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  firstDayOf,
  monthOf,
  type Period,
} from '../../core/period.ts';
import { dayIndex, type ForecastBasis } from './forecast-basis.ts';

/** Days whose median says what is bought every day. */
const RECENT_DAYS = 14;

/**
 * Commitment fees still to come in a month: the daily fee for each day left, and what the last two firsts of a month
 * had beyond it. A single upfront payment is neither, so it is not expected again.
 */
export function recurringPurchases(basis: ForecastBasis, month: Period, origin: Day): number {
  const values = basis.others.get('commitmentPurchase') ?? [];
  const known = values.slice(0, Math.max(0, dayIndex(basis, origin)));
  if (known.length === 0) return 0;
  const daily = median(known.slice(-RECENT_DAYS));
  const from = month.start > origin ? month.start : origin;
  const days = from < month.end ? daysInMonth(monthOf(month.start)) - Number(from.slice(8)) + 1 : 0;
  const hasFirst = from === month.start;
  return daily * days + (hasFirst ? monthlyFee(basis, known, { daily, origin }) : 0);
}

function monthlyFee(
  basis: ForecastBasis,
  known: readonly number[],
  { daily, origin }: { readonly daily: number; readonly origin: Day },
): number {
  const lastFirst = firstDayOf(monthOf(addDays(origin, -1)));
  const firsts = [lastFirst, firstDayOf(addMonths(monthOf(lastFirst), -1))];
  const beyond = firsts.map((first) => (known[dayIndex(basis, first)] ?? daily) - daily);
  return Math.max(0, Math.min(...beyond));
}
