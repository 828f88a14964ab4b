import type {
  CheckContext,
  CheckDeclaration,
  MetricSeries,
  Needs,
  Thresholds,
  Verdict,
} from '../../src/core/check.ts';
import type { RowOf } from '../../src/core/dataset.ts';
import { ageless } from './ageless.ts';

/** The verdicts of a check over literal rows; metrics by name, the same for every row. */
export function judge<N extends Needs, T extends Thresholds>(
  check: CheckDeclaration<N, T>,
  rows: { readonly [K in keyof N]: readonly RowOf<N[K]>[] },
  changes: {
    readonly thresholds?: Partial<T>;
    readonly metrics?: Readonly<Record<string, readonly number[] | null>>;
  } = {},
): readonly Verdict[] {
  const judgedAt = (now: string): readonly Verdict[] => {
    const context: CheckContext<T> = {
      now,
      thresholds: { ...check.thresholds, ...changes.thresholds },
      metric: (name) => seriesOf(changes.metrics?.[name] ?? null),
    };
    return [...check.evaluate(rows, context)];
  };
  return ageless(judgedAt);
}

function seriesOf(values: readonly number[] | null): MetricSeries | null {
  if (values === null) return null;
  return { points: values.map((value, day) => ({ start: `2026-11-${day + 1}`, value })) };
}
