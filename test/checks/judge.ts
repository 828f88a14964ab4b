import type {
  CheckContext,
  CheckDeclaration,
  MetricSeries,
  Needs,
  Thresholds,
  Verdict,
} from '../../src/core/check.ts';
import type { RowOf } from '../../src/core/dataset.ts';

export const NOW = '2026-11-21T08:00:00.000Z';

/** The verdicts of a check over literal rows; metrics by name, the same for every row. */
export function judge<N extends Needs, T extends Thresholds>(
  check: CheckDeclaration<N, T>,
  rows: { readonly [K in keyof N]: readonly RowOf<N[K]>[] },
  changes: {
    readonly thresholds?: Partial<T>;
    readonly metrics?: Readonly<Record<string, readonly number[] | null>>;
  } = {},
): readonly Verdict[] {
  const context: CheckContext<T> = {
    now: NOW,
    thresholds: { ...check.thresholds, ...changes.thresholds },
    metric: (name) => seriesOf(changes.metrics?.[name] ?? null),
  };
  return [...check.evaluate(rows, context)];
}

function seriesOf(values: readonly number[] | null): MetricSeries | null {
  if (values === null) return null;
  return { points: values.map((value, day) => ({ start: `2026-11-${day + 1}`, value })) };
}
