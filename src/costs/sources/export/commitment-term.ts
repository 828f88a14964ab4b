import type { Commitment } from '../../../core/cost-source.ts';
import { addDays, addMonths, type Day, firstDayOf, type Month, monthOf } from '../../../core/period.ts';

/** What an export shows of one commitment, wherever in it. */
export interface CommitmentTraces {
  /** As the export states them. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** Earliest one-time payment. */
  readonly oneTimePurchase: Day | null;
  /** Earliest fee that is billed again and again. */
  readonly firstFee: Day | null;
  /** Earliest charge of any kind: fee, covered usage, unused commitment. */
  readonly firstCharge: Day | null;
  /** First day of the payer's data, and the billing months there are of it. */
  readonly dataStart: Day | null;
  readonly months: ReadonlySet<Month>;
  /** What its purchases are called; a term stands in it as `1 year`, `3yr`. */
  readonly text: string;
}

export type CommitmentTerm = Pick<Commitment, 'start' | 'end' | 'endSource'>;

/**
 * When a commitment began and ends, where the export tells. The first fee that was read dates a purchase only where
 * the month before it was read as well and holds nothing of the commitment: else it may be one fee of many.
 */
export function commitmentTerm(traces: CommitmentTraces): CommitmentTerm {
  const start = traces.start ?? traces.oneTimePurchase ?? newCommitmentFee(traces);
  if (traces.end) return { start, end: traces.end, endSource: 'export' };
  const years = termYears(traces.text);
  if (!start || years === null) return { start, end: null, endSource: null };
  return { start, end: addDays(start, years * DAYS_A_YEAR), endSource: 'purchase-term' };
}

function newCommitmentFee({ firstFee, firstCharge, dataStart, months }: CommitmentTraces): Day | null {
  if (!firstFee || !firstCharge || !dataStart || firstCharge < firstFee) return null;
  // Fees recur at least once a month: a month without one, read whole, lies before the term.
  const before = addMonths(monthOf(firstFee), -1);
  return months.has(before) && dataStart <= firstDayOf(before) ? firstFee : null;
}

/** Terms are sold in years of 365 days (EC2 User Guide, Reserved Instance term commitment). */
export const DAYS_A_YEAR = 365;

/** AWS sells terms of one and three years, written `1 year`, `3yr`, `1-Year` or `three year`. */
export function termYears(text: string): 1 | 3 | null {
  const found = new Set(
    [...text.matchAll(/\b(1|3|one|three)[\s-]?(?:year|yr)s?\b/gi)].map(([, count = '']) =>
      /^(1|one)$/i.test(count),
    ),
  );
  if (found.size !== 1) return null;
  return found.has(true) ? 1 : 3;
}
