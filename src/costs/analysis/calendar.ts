import {
  type Calendar,
  COMPARISON_NAMES,
  type ComparedPeriods,
  type ComparisonName,
} from '../../core/calendar.ts';
import { addDays, lengthInDays, monthOf, monthPeriod } from '../../core/period.ts';
import { comparedPeriods } from './compared-periods.ts';
import { type DataReach, isRead, lastUsableDay, stateOfPeriod } from './complete-days.ts';

/** AWS bills a usage hour within a day. */
const COMPLETE_AFTER_HOURS = 24;

export interface CalendarInput extends Omit<DataReach, 'completeAfterHours'> {
  /** Default {@link COMPLETE_AFTER_HOURS}. */
  readonly completeAfterHours?: number;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
}

/** Complete days a month needs before it is what the page opens with. */
const FIRST_DAYS = 3;

/** In what order comparisons are tried as the page's first figure. */
const OPENING: readonly ComparisonName[] = [
  'monthToDate',
  'lastFullMonth',
  'last30Days',
  'last7Days',
  'lastDay',
];

/** The days of one run: anchored on the data, however old it is; `asOf` only keeps later days out. */
export function planCalendar(input: CalendarInput): Calendar {
  const { asOf, fiscalYearStart, completeAfterHours = COMPLETE_AFTER_HOURS } = input;
  const last = lastUsableDay({ ...input, completeAfterHours });
  const incompleteFrom = last.complete ? addDays(last.day, 1) : last.day;
  const pairs = comparedPeriods(last.day, fiscalYearStart);
  const comparisons = COMPARISON_NAMES.map((name) => {
    const { now, before } = pairs[name];
    const state = stateOfPeriod(now, incompleteFrom, input);
    return { name, now, before, state, covered: isRead(before, input) && isRead(now, input) };
  });
  return {
    asOf,
    lastCompleteDay: last.day,
    completeAfterHours,
    fiscalYearStart,
    comparisons,
    headline: headlineOf(comparisons),
  };
}

/** The first that can be compared; where nothing can, the month as far as it goes. */
function headlineOf(comparisons: readonly ComparedPeriods[]): ComparisonName {
  const opening = OPENING.flatMap((name) => comparisons.filter((each) => each.name === name));
  const best = opening.find((each) => each.covered && each.state !== 'incomplete' && opens(each));
  return best?.name ?? 'monthToDate';
}

/** A completed month is told as the full month it is: against all of the month before. */
function opens({ name, now }: ComparedPeriods): boolean {
  if (name !== 'monthToDate') return true;
  return lengthInDays(now) >= FIRST_DAYS && now.end !== monthPeriod(monthOf(now.start)).end;
}
