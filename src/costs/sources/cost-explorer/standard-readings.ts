import { addDays, addMonths, type Day, firstDayOf, monthOf, type Period } from '../../../core/period.ts';
import type { Extent } from './coverage.ts';
import { reading } from './reading.ts';

/** Cost Explorer keeps 13 months and the current one. */
const HISTORY_MONTHS = 13;

/** Everything Cost Explorer may be asked for on a day: history to the end of that day, narrowed to what the user wants. */
export function historyPeriod(asOf: Day, historyMonths: number, wanted?: Period): Period {
  const start = firstDayOf(addMonths(monthOf(asOf), -Math.min(historyMonths, HISTORY_MONTHS)));
  const end = addDays(asOf, 1);
  return {
    start: wanted && wanted.start > start ? wanted.start : start,
    end: wanted && wanted.end < end ? wanted.end : end,
  };
}

/** The first question of the plan (ADR 0008): totals, record types, final months and what was restated, in one request. */
export function overviewExtent(history: Period): Extent {
  return { reading: reading('MONTHLY', ['SERVICE', 'RECORD_TYPE']), period: history };
}

/** Q2: the days that may still change. */
export function openDaysExtent(open: Period): Extent {
  return { reading: reading('DAILY', ['SERVICE', 'RECORD_TYPE']), period: open };
}

/** Q6: which accounts are active where, with their names. */
export function accountsExtent(open: Period): Extent {
  return { reading: reading('MONTHLY', ['LINKED_ACCOUNT', 'REGION']), period: open };
}
