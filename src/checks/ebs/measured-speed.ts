import type { MetricDeclaration, MetricSeries } from '../../core/check.ts';

export const SPEED_DAYS = 14;

/** The longest period whose average still shows a burst; CloudWatch keeps it for 63 days. */
const PERIOD_SECONDS = 300;

/** Of so many periods, those of one day may be missing. */
export const MINIMUM_PERIODS = ((SPEED_DAYS - 1) * 86_400) / PERIOD_SECONDS;

/** A sum over five minutes for each of the volumes with provisioned speed. */
export function perVolume(metricName: string): MetricDeclaration {
  return {
    namespace: 'AWS/EBS',
    metricName,
    statistic: 'Sum',
    periodSeconds: PERIOD_SECONDS,
    of: 'provisionedVolumes',
    dimensions: { VolumeId: 'volumeId' },
  };
}

export interface Speed {
  /** The most a second, as an average over five minutes; reads and writes at the same time add up. */
  readonly peak: number;
  readonly periods: number;
}

/** `null`: of one of the two there is no datapoint, or not all of them. */
export function speedOf(reads: MetricSeries | null, writes: MetricSeries | null): Speed | null {
  if (reads === null || writes === null) return null;
  const written = new Map(writes.points.map(({ start, value }) => [start, value]));
  const both = reads.points.flatMap(({ start, value }) => {
    const other = written.get(start);
    return other === undefined ? [] : [(value + other) / PERIOD_SECONDS];
  });
  return { peak: both.reduce((most, value) => Math.max(most, value), 0), periods: both.length };
}
