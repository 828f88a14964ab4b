import type { Anomaly } from '../core/anomaly.ts';
import type { Bill } from '../core/bill.ts';
import { anomaliesOf } from '../costs/analysis/anomalies.ts';
import { analysisMetric } from '../costs/analysis/metric.ts';
import { plannedEvents } from './analysis-options.ts';
import { MEASURED_DAYS } from './read-the-bill.ts';
import type { Settings } from './settings.ts';

/** Unusual days of as long as what was done is measured, by the thresholds of the report; looked for once a currency, and only when asked. */
export function unusualDaysOf(
  bill: Bill,
  { metric, config }: Pick<Settings, 'metric' | 'config'>,
): (currency: string) => readonly Anomaly[] {
  const found = new Map<string, readonly Anomaly[]>();
  return (currency) => {
    const known = found.get(currency);
    if (known) return known;
    const all = anomaliesOf(bill, currency, {
      metric: analysisMetric(bill, metric).metric,
      events: plannedEvents(config),
      thresholds: config.thresholds.anomaly,
      reportDays: MEASURED_DAYS,
    });
    const anomalies = all.known ? all.value : [];
    found.set(currency, anomalies);
    return anomalies;
  };
}
