import type { Comparison } from '../core/figure.ts';
import type { MonthForecast } from '../core/forecast.ts';
import type { CurrencyReport, Report } from '../core/report.ts';

/** The comparison the page opens with; the first there is where the named one is missing. */
export function headlineOf(page: {
  readonly report: Report;
  readonly costs: CurrencyReport;
}): Comparison | null {
  const { comparisons } = page.costs;
  return comparisons.find(({ name }) => name === page.report.calendar.headline) ?? comparisons[0] ?? null;
}

/** What is expected for the running month, in one metric. */
export function runningForecast(costs: CurrencyReport, metric: string): MonthForecast | null {
  if (!costs.forecasts.known) return null;
  const forecast = costs.forecasts.value.find((candidate) => candidate.metric === metric);
  return forecast?.months[0] ?? null;
}
