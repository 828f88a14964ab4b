import type { DataState } from './cost-source.ts';
import type { Day, Period } from './period.ts';

export const COMPARISON_NAMES = [
  'lastDay',
  'last7Days',
  'last30Days',
  'monthToDate',
  'lastFullMonth',
  'quarterToDate',
  'yearToDate',
] as const;

export type ComparisonName = (typeof COMPARISON_NAMES)[number];

/** A period and what it is compared with: the same days, or a window of equal length, before it. */
export interface ComparedPeriods {
  readonly name: ComparisonName;
  readonly now: Period;
  readonly before: Period;
  readonly state: DataState;
  /** Whether the history read covers all of `before`. */
  readonly covered: boolean;
}

/** The days of one run. Everything in it follows from the data and `asOf`; no wall clock. */
export interface Calendar {
  /** The day the run is for; names the report folder. */
  readonly asOf: Day;
  /** A day is complete when dataThrough is at least `completeAfterHours` past its end, or past its end in an invoiced month. The last day with data where none is complete: every comparison then is incomplete. */
  readonly lastCompleteDay: Day;
  readonly completeAfterHours: number;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
  readonly comparisons: readonly ComparedPeriods[];
  /** The comparison the page opens with: month to date, or the last full month on its first days. */
  readonly headline: ComparisonName;
}
