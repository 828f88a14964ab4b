import type {
  GetMetricDataInput,
  GetMetricDataOutput,
  ListMetricsInput,
  ListMetricsOutput,
  Metric,
  MetricDataQuery,
  MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import type { Service } from '../../../src/core/service.ts';

/** Days that utilisation looks back over. */
export const DAYS = 14;

const DAY_MS = 86_400_000;

/** A resource with a value each day, as CloudWatch has it. */
interface Measured {
  readonly metric: Metric;
  readonly daily: readonly number[];
}

/** CloudWatch of one account and region, with metrics of every service that has one of use. */
export interface MetricsWorld {
  listMetrics(input: ListMetricsInput): Omit<ListMetricsOutput, '$metadata'>;
  getMetricData(input: GetMetricDataInput): Omit<GetMetricDataOutput, '$metadata'>;
}

export function metricsWorld(services: readonly Service[]): MetricsWorld {
  const measured = services.flatMap(measuredOf);
  const byMetric = new Map(measured.map((one) => [keyOf(one.metric), one]));
  return {
    listMetrics: ({ Namespace, MetricName }) => ({
      Metrics: measured
        .map(({ metric }) => metric)
        .filter((metric) => metric.Namespace === Namespace && metric.MetricName === MetricName),
    }),
    getMetricData: ({ MetricDataQueries = [], StartTime, EndTime }) => ({
      MetricDataResults: MetricDataQueries.map((query) =>
        resultOf(query, byMetric, StartTime?.getTime() ?? 0, EndTime?.getTime() ?? 0),
      ),
    }),
  };
}

/** What the resource of a service that is used reports, day by day: of each service its own. */
export function dailyOf(id: string): readonly number[] {
  const base = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_007, 7);
  return Array.from({ length: DAYS }, (_, day) => base + day + 1);
}

/** One resource that is used, a part of it, and one that is idle; of a metric without dimensions there is one only. */
function measuredOf({ id, metrics }: Service): readonly Measured[] {
  if (!metrics?.use) return [];
  const { namespace, dimensions, use } = metrics;
  const metric = (name: string, more: readonly string[] = []): Metric => ({
    Namespace: namespace,
    MetricName: use.metricName,
    Dimensions: [...dimensions, ...more].map((Name) => ({ Name, Value: `${id}-${name}` })),
  });
  const used = { metric: metric('used'), daily: dailyOf(id) };
  const part = { metric: metric('used', ['PartOfIt']), daily: dailyOf(id) };
  const idle = { metric: metric('idle'), daily: dailyOf(id).map(() => 0) };
  return dimensions.length === 0 ? [used, part] : [used, part, idle];
}

function resultOf(
  { Id, MetricStat }: MetricDataQuery,
  measured: ReadonlyMap<string, Measured>,
  start: number,
  end: number,
): MetricDataResult {
  const daily = measured.get(keyOf(MetricStat?.Metric ?? {}))?.daily ?? [];
  const values = daily.slice(0, (end - start) / DAY_MS);
  return {
    Id,
    Timestamps: values.map((_, day) => new Date(start + day * DAY_MS)),
    Values: values,
    StatusCode: 'Complete',
  };
}

/** CloudWatch finds a metric by all of its dimensions, in whatever order. */
function keyOf({ Namespace, MetricName, Dimensions = [] }: Metric): string {
  const pairs = Dimensions.map(({ Name, Value }) => `${Name}=${Value}`).sort();
  return JSON.stringify([Namespace, MetricName, pairs]);
}
