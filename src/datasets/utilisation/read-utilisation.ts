import type { DatasetContext } from '../../core/dataset.ts';
import type { Service, ServiceMetrics, UseMetric } from '../../core/service.ts';
import { loadMetrics } from '../metrics/load-metrics.ts';
import { listMeasured } from './list-metrics.load.ts';
import { summariseUse } from './summarise-use.ts';
import type { Utilisation } from './utilisation.ts';

/** Days of the look-back; ListMetrics looks back as far. */
const DAYS = 14;

const DAY_SECONDS = 86_400;

/** Resources of a service that are measured in one place: one call, half a cent. */
const MOST = 500;

/** One row for each service that has a metric of use, also where no resource reported it. */
export async function* readUtilisation(
  context: DatasetContext,
  serviceById: (id: string) => Service | undefined,
): AsyncGenerator<Utilisation> {
  for (const id of context.services) {
    const metrics = serviceById(id)?.metrics;
    if (metrics?.use) yield await rowOf(id, metrics, metrics.use, context);
  }
}

async function rowOf(
  service: string,
  metrics: ServiceMetrics,
  use: UseMetric,
  context: DatasetContext,
): Promise<Utilisation> {
  const { dimensions, left } = await listMeasured(metrics, use, context, MOST);
  const requests = dimensions.map((one, index) => ({
    key: String(index),
    namespace: metrics.namespace,
    ...use,
    periodSeconds: DAY_SECONDS,
    dimensions: one,
    ...lookBack(context.now),
  }));
  const answers = [...(await loadMetrics(requests, context)).values()];
  const series = answers.map((answer) => (answer === 'incomplete' ? null : answer));
  const { notMeasured, ...summary } = summariseUse(series, use.statistic);
  return {
    service,
    namespace: metrics.namespace,
    ...use,
    days: DAYS,
    ...summary,
    notMeasured: notMeasured + left,
    // Neither ListMetrics nor GetMetricData tells it.
    unit: null,
  };
}

/** Whole days in UTC: the last of them ended with the day before. */
function lookBack(now: string): { readonly start: string; readonly end: string } {
  const end = Math.floor(Date.parse(now) / 1_000 / DAY_SECONDS) * DAY_SECONDS;
  const instant = (seconds: number) => new Date(seconds * 1_000).toISOString();
  return { start: instant(end - DAYS * DAY_SECONDS), end: instant(end) };
}
