import type { MetricSeries } from '../../core/check.ts';
import type { UseMetric } from '../../core/service.ts';

/** Over the resources, of each one's own statistic over the look-back. */
export interface UseSummary {
  readonly resources: number;
  readonly average: number | null;
  readonly maximum: number | null;
  readonly allZero: number;
  /** Series that CloudWatch did not give: without any datapoint, or incomplete. */
  readonly notMeasured: number;
}

export function summariseUse(
  series: readonly (MetricSeries | null)[],
  statistic: UseMetric['statistic'],
): UseSummary {
  const measured = series.flatMap((one) => (one && one.points.length > 0 ? [one.points] : []));
  const values = measured.map((points) => overTime(points, statistic));
  return {
    resources: measured.length,
    average: values.length > 0 ? sum(values) / values.length : null,
    maximum: values.length > 0 ? values.reduce((a, b) => Math.max(a, b)) : null,
    allZero: measured.filter((points) => points.every(({ value }) => value === 0)).length,
    notMeasured: series.length - measured.length,
  };
}

/** Days have the same weight, however many samples they have: the average of daily averages. */
function overTime(points: MetricSeries['points'], statistic: UseMetric['statistic']): number {
  const values = points.map(({ value }) => value);
  if (statistic === 'Maximum') return values.reduce((a, b) => Math.max(a, b));
  return statistic === 'Average' ? sum(values) / values.length : sum(values);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
