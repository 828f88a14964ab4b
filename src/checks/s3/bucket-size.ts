import type { MetricSeries } from '../../core/check.ts';

/** S3 tells CloudWatch once a day, and a day late. */
export const SIZE_LOOK_BACK_DAYS = 3;

const daily = {
  namespace: 'AWS/S3',
  statistic: 'Average',
  periodSeconds: 86_400,
  of: 'buckets',
} as const;

/** Bytes in the class Standard. */
export const standardBytes = {
  ...daily,
  metricName: 'BucketSizeBytes',
  dimensions: { BucketName: 'bucketName', StorageType: 'standardStorage' },
} as const;

/** Objects of all classes, noncurrent versions and parts of incomplete uploads among them. */
export const objects = {
  ...daily,
  metricName: 'NumberOfObjects',
  dimensions: { BucketName: 'bucketName', StorageType: 'allStorage' },
} as const;

/** The latest value; `null`: none is known. An empty bucket has none. */
export function latest(series: MetricSeries | null): number | null {
  return series?.points.at(-1)?.value ?? null;
}
