import type { CheckDeclaration, MetricSeries, Needs, Thresholds, Verdict } from '../../src/core/check.ts';
import type { RowOf } from '../../src/core/dataset.ts';
import { ageless, NOW } from './ageless.ts';

/** The verdicts of a check over literal rows, with a series for each metric and row. */
export function judgeSeries<N extends Needs, T extends Thresholds>(
  check: CheckDeclaration<N, T>,
  rows: { readonly [K in keyof N]: readonly RowOf<N[K]>[] },
  metric: (name: string, row: unknown) => MetricSeries | null,
  thresholds: Partial<T> = {},
): readonly Verdict[] {
  const chosen = { ...check.thresholds, ...thresholds };
  return ageless((now) => check.evaluate(rows, { now, thresholds: chosen, metric }));
}

/** So many hours that end with the plan's instant. */
export function hourly(hours: number, valueAt: (hourOfWeek: number) => number): MetricSeries {
  const end = Math.floor(Date.parse(NOW) / 3_600_000);
  const points = Array.from({ length: hours }, (_, at) => {
    const hour = end - hours + at;
    return { start: new Date(hour * 3_600_000).toISOString(), value: valueAt(hour % 168) };
  });
  return { points };
}

export const always = (times: number, value: number): readonly number[] => Array(times).fill(value);

/** The ids of what was found, and of what could not be decided. */
export function outcome(verdicts: readonly Verdict[]) {
  return {
    found: verdicts.flatMap((one) => ('evidence' in one ? [one.resourceId] : [])),
    undecided: verdicts.flatMap((one) => ('reason' in one ? [one.resourceId] : [])),
  };
}
