import type { Bill } from '../../core/bill.ts';
import type { DataState } from '../../core/cost-source.ts';
import { intersection, type Month, monthOf, monthPeriod, type Period } from '../../core/period.ts';
import { firstIncompleteDay, stateOfPeriod } from './complete-days.ts';

/** The month that rates are told for. */
export interface RateMonth {
  readonly month: Month;
  /** The days of it that were read. */
  readonly period: Period;
  readonly state: DataState;
}

/** The last full month; where nothing of it was read, the month the data ends in, as far as it goes. */
export function rateMonthOf(bill: Bill): RateMonth {
  const full = bill.calendar.comparisons.find(({ name }) => name === 'lastFullMonth');
  const read = full && intersection(full.now, bill.head.span);
  if (read) return { month: monthOf(full.now.start), period: read, state: full.state };
  const month = monthOf(bill.calendar.lastCompleteDay);
  const period = intersection(monthPeriod(month), bill.head.span) ?? monthPeriod(month);
  return { month, period, state: stateOfPeriod(period, firstIncompleteDay(bill.calendar), bill.head) };
}
