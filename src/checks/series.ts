import type { MetricSeries } from '../core/check.ts';

/** Values of a series; none where CloudWatch has no datapoint, or not all of them could be read. */
export function valuesOf(series: MetricSeries | null): readonly number[] {
  return (series?.points ?? []).map(({ value }) => value);
}

/** The highest value; `null` without a datapoint: unknown, never zero. */
export function highest(series: MetricSeries | null): number | null {
  const values = valuesOf(series);
  return values.length === 0 ? null : values.reduce((most, value) => Math.max(most, value));
}

/** The lowest value; `null` without a datapoint. */
export function lowest(series: MetricSeries | null): number | null {
  const values = valuesOf(series);
  return values.length === 0 ? null : values.reduce((least, value) => Math.min(least, value));
}

/** `null` without a datapoint. */
export function total(series: MetricSeries | null): number | null {
  const values = valuesOf(series);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
