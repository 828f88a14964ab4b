import type { CostMetric } from '../core/charge.ts';
import type { Money } from '../core/money.ts';
import { type Month, monthPeriod } from '../core/period.ts';
import type { CurrencyReport } from '../core/report.ts';

/** The budget for all charges of exactly one month in one metric: what its forecast may be held against. */
export function budgetOfMonth({ budgets }: CurrencyReport, month: Month, metric: CostMetric): Money | null {
  if (!budgets.known) return null;
  const { start, end } = monthPeriod(month);
  const budget = budgets.value.find(
    ({ period, ...own }) =>
      period.start === start && period.end === end && own.metric === metric && own.includes === 'all',
  );
  return budget?.amount ?? null;
}
