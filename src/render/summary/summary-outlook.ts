import { amountText } from '../../core/money.ts';
import type { CurrencyReport } from '../../core/report.ts';
import type { SummaryAnomaly, SummaryForecast } from './summary-document.ts';

export function summaryForecasts({ currency, forecasts }: CurrencyReport): readonly SummaryForecast[] {
  if (!forecasts.known) return [{ currency, metric: null, method: null, months: null, gap: forecasts.gap }];
  return forecasts.value.map(({ metric, method, months }) => ({
    currency,
    metric,
    method,
    months: months.map(({ month, actual, expected, low, high }) => ({
      month,
      actual: amountText(actual),
      expected: expected.value,
      low: low?.value ?? null,
      high: high?.value ?? null,
    })),
    gap: null,
  }));
}

export function summaryAnomalies(costs: readonly CurrencyReport[]): readonly SummaryAnomaly[] {
  return costs
    .flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []))
    .map(({ id, scope, period, actual, expected, impact, direction, cause, confirmed }) => ({
      id,
      currency: impact.currency,
      serviceName: scope.serviceName,
      subAccountId: scope.subAccountId,
      start: period.start,
      end: period.end,
      actual: amountText(actual),
      expected: amountText(expected),
      impact: amountText(impact),
      direction,
      cause: cause.effect,
      usageType: cause.usageType,
      confirmed,
    }));
}
