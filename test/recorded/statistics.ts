import type { GetMetricDataCommandInput } from '@aws-sdk/client-cloudwatch';
import type { Script } from '../loopback/scripted-aws.ts';

const DAY = 86_400_000;

/** One datapoint: its instant and its value. */
export type Datapoint = readonly [instant: string, value: number];

/**
 * By metric and statistic (`BytesIn Sum`) and by the value of a dimension: datapoints, or the values of the last days, the
 * latest first.
 */
export type Metrics = Readonly<Record<string, Readonly<Record<string, readonly (number | Datapoint)[]>>>>;

/** GetMetricData out of such statistics: what lies in the time that is asked for. A metric that is not there has no datapoint. */
export function statistics(metrics: Metrics, now: string): Script[string] {
  const midnight = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  return (input: object) => {
    const { MetricDataQueries = [], StartTime, EndTime } = input as GetMetricDataCommandInput;
    const MetricDataResults = MetricDataQueries.map(({ Id, MetricStat }) => {
      const byResource = metrics[`${MetricStat?.Metric?.MetricName} ${MetricStat?.Stat}`] ?? {};
      const values = (MetricStat?.Metric?.Dimensions ?? []).flatMap(
        ({ Value = '' }) => byResource[Value] ?? [],
      );
      const points = values
        .map((value, at) =>
          typeof value === 'number'
            ? { at: new Date(midnight - (at + 1) * DAY), value }
            : { at: new Date(value[0]), value: value[1] },
        )
        .filter(({ at }) => StartTime && EndTime && at >= StartTime && at < EndTime);
      return {
        Id,
        Values: points.map(({ value }) => value),
        Timestamps: points.map(({ at }) => at),
        StatusCode: 'Complete' as const,
      };
    });
    return { MetricDataResults };
  };
}
