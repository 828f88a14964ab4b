import type { MetricSeries } from '../../core/check.ts';

const GIB = 1_073_741_824;

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

export function gibOf(bytes: number): number {
  return bytes / GIB;
}

/** As a part of a sentence. */
export function sizeText(bytes: number | null): string {
  if (bytes === null) return 'an unknown amount';
  return bytes < GIB ? `${Math.round(bytes)} bytes` : `${gibOf(bytes).toFixed(2)} GiB`;
}
