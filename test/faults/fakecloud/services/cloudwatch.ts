import {
  GetMetricData$,
  type GetMetricDataInput,
  type GetMetricDataOutput,
  ListMetrics$,
  type ListMetricsInput,
  type ListMetricsOutput,
  type Metric,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import type { WorldMetric } from '../../world.ts';
import { type Call, type Operation, operation, pageOf, Refusal } from '../operation.ts';

/** Quotas of GetMetricData. */
const QUERIES = 500;
const DATAPOINTS = 100_800;

export const cloudWatchOperations: readonly Operation[] = [
  operation<ListMetricsInput, ListMetricsOutput>(ListMetrics$, (input, call) => {
    const found = call.place.metrics.filter(
      (metric) =>
        (input.Namespace === undefined || metric.namespace === input.Namespace) &&
        (input.MetricName === undefined || metric.metricName === input.MetricName) &&
        (input.Dimensions ?? []).every(({ Name = '', Value }) =>
          Value === undefined ? Name in metric.dimensions : metric.dimensions[Name] === Value,
        ),
    );
    const page = pageOf(found, input.NextToken, undefined, call);
    return { Metrics: page.items.map(metricOf), NextToken: page.next };
  }),
  operation<GetMetricDataInput, GetMetricDataOutput>(GetMetricData$, (input, call) => {
    const queries = input.MetricDataQueries ?? [];
    if (queries.length > QUERIES)
      throw new Refusal(
        'ValidationError',
        `The collection MetricDataQueries must not have a size greater than ${QUERIES}.`,
      );
    const page = pageOf(queries, input.NextToken, undefined, call);
    return {
      MetricDataResults: page.items.map((query) => resultOf(query, input, call)),
      NextToken: page.next,
      Messages: [],
    };
  }),
];

function metricOf({ namespace, metricName, dimensions }: WorldMetric): Metric {
  return {
    Namespace: namespace,
    MetricName: metricName,
    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
  };
}

function resultOf(
  { Id, Label, MetricStat }: MetricDataQuery,
  { StartTime, EndTime, ScanBy }: GetMetricDataInput,
  { place, partialData }: Call,
): MetricDataResult {
  if (!MetricStat?.Metric || !MetricStat.Period || !StartTime || !EndTime)
    throw new Refusal('ValidationError', 'Only queries of one metric are served here.');
  const { Metric, Period } = MetricStat;
  const found = place.metrics.find((metric) => isMetric(metric, Metric));
  const starts = found ? periods(StartTime, EndTime, Period) : [];
  if (starts.length > DATAPOINTS) throw new Refusal('ValidationError', 'Too many datapoints.');
  const whole = ScanBy === 'TimestampAscending' ? starts : starts.toReversed();
  const ordered = partialData ? whole.slice(0, whole.length / 2) : whole;
  return {
    Id,
    Label: Label ?? Metric.MetricName,
    Timestamps: ordered.map((at) => new Date(at)),
    Values: ordered.map(() => found?.value ?? 0),
    StatusCode: partialData ? 'PartialData' : 'Complete',
  };
}

/** CloudWatch finds a metric by all its dimensions, never by some of them. */
function isMetric({ namespace, metricName, dimensions }: WorldMetric, asked: Metric): boolean {
  const given = asked.Dimensions ?? [];
  return (
    namespace === asked.Namespace &&
    metricName === asked.MetricName &&
    given.length === Object.keys(dimensions).length &&
    given.every(({ Name = '', Value }) => dimensions[Name] === Value)
  );
}

function periods(start: Date, end: Date, seconds: number): readonly number[] {
  const step = seconds * 1000;
  const first = Math.ceil(start.getTime() / step) * step;
  const count = Math.max(0, Math.ceil((end.getTime() - first) / step));
  return Array.from({ length: count }, (_, at) => first + at * step);
}
