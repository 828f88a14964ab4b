import type { MonthForecast } from '../../core/forecast.ts';
import type { Money } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import type { CurrencyReport } from '../../core/report.ts';
import { budgetOfMonth } from '../budget-of-month.ts';

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
      budget: budgetOfMonth(costs, month, metric),
    })),
    ...later.map((next) => ({
      month: next.month,
      actual: null,
      complete: false,
      ...expectation(next),
      budget: budgetOfMonth(costs, next.month, metric),
    })),
  ];
}

function expectation(forecast: MonthForecast | undefined): Pick<MonthBar, 'expected' | 'interval'> {
  if (!forecast) return { expected: null, interval: null };
  const { expected, low, high } = forecast;
  return { expected: expected.value, interval: low && high ? [low.value, high.value] : null };
}
