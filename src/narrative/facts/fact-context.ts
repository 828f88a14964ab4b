import type { Money } from '../../core/money.ts';
import { type Month, monthOf } from '../../core/period.ts';
import { type Pointed, pointer, readAt } from './pointed.ts';
import type { ReadComparison, ReadCurrency } from './read-currency.ts';
import type { ReadReport } from './read-report.ts';

/** The cost analysis of the primary currency, and where it stands. */
export interface Costs {
  readonly read: ReadCurrency;
  readonly at: string;
}

/** What facts of one report are made from. */
export interface FactContext {
  readonly report: ReadReport;
  /** `null`: there is no bill, or nothing on it. */
  readonly costs: Costs | null;
  /** The one that everything but the estate's spend and savings is told in; `null`: nothing has an amount. */
  readonly currency: string | null;
}

export function factContext(report: ReadReport): FactContext {
  const [costs] = allCosts(report);
  const [savings] = report.savings.known ? report.savings.value : [];
  return { report, costs: costs ?? null, currency: (costs?.read ?? savings)?.currency ?? null };
}

/** One a currency, the primary one first. Without a bill no figure says anything about cost. */
export function allCosts({ costs, billGap }: ReadReport): readonly Costs[] {
  if (billGap) return [];
  return costs.map((read, index) => ({ read, at: pointer('costs', index) }));
}

/** The last complete month beside the one before it. */
export interface LastMonth {
  readonly month: Month;
  /** `null`: the history does not reach back to it. */
  readonly before: Month | null;
  /** Usage of the estate in the report's metric; `null`: not known. */
  readonly spend: Pointed<Money> | null;
  readonly spendBefore: Pointed<Money> | null;
}

export function lastMonthOf({ read, at }: Costs): LastMonth | null {
  const index = read.comparisons.findIndex(({ name }) => name === 'lastFullMonth');
  const comparison = read.comparisons[index];
  if (!comparison) return null;
  const { now, before } = comparison;
  return {
    month: monthOf(now.period.start),
    before: before && monthOf(before.period.start),
    spend: amountIn(comparison, 'now', `${at}/comparisons/${index}`),
    spendBefore: amountIn(comparison, 'before', `${at}/comparisons/${index}`),
  };
}

/** One side of a comparison; `null` where it is not known. */
export function amountIn(
  comparison: ReadComparison,
  side: 'now' | 'before',
  at: string,
): Pointed<Money> | null {
  const amount = comparison[side]?.amount;
  return amount ? readAt(`${at}/${side}/amount`, amount) : null;
}
