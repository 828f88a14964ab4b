import type { MonthForecast } from '../../core/forecast.ts';
import type { Money } from '../../core/money.ts';
import { type Month, monthPeriod } from '../../core/period.ts';
import type { CurrencyReport } from '../../core/report.ts';

/** What one month of the chart shows. */
export interface MonthBar {
  readonly month: Month;
  readonly actual: Money | null;
  readonly complete: boolean;
  readonly expected: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly budget: Money | null;
}

const MONTHS = 13;

/** The last months read and the months forecast, in one metric; budgets where one covers exactly that month. */
export function monthBars(costs: CurrencyReport): readonly MonthBar[] {
  const { metric, months } = costs.series;
  const forecasts = costs.forecasts.known ? costs.forecasts.value : [];
  const ahead = forecasts.find((forecast) => forecast.metric === metric)?.months ?? [];
  const read = months.slice(-MONTHS);
  const later = ahead.filter((next) => read.every(({ month }) => month !== next.month));
  return [
    ...read.map(({ month, amount, complete }) => ({
      month,
      actual: amount,
      complete,
      ...expectation(complete ? undefined : ahead.find((next) => next.month === month)),
      budget: budgetOf(costs, month),
    })),
    ...later.map((next) => ({
      month: next.month,
      actual: null,
      complete: false,
      ...expectation(next),
      budget: budgetOf(costs, next.month),
    })),
  ];
}

function expectation(forecast: MonthForecast | undefined): Pick<MonthBar, 'expected' | 'interval'> {
  if (!forecast) return { expected: null, interval: null };
  const { expected, low, high } = forecast;
  return { expected: expected.value, interval: low && high ? [low.value, high.value] : null };
}

function budgetOf(costs: CurrencyReport, month: Month): Money | null {
  if (!costs.budgets.known) return null;
  const { start, end } = monthPeriod(month);
  const budget = costs.budgets.value.find(
    ({ period, metric }) => period.start === start && period.end === end && metric === costs.series.metric,
  );
  return budget?.amount ?? null;
}
