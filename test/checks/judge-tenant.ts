import type { Needs, Placed, TenantCheckDeclaration, Thresholds, Verdict } from '../../src/core/check.ts';
import type { RowOf } from '../../src/core/dataset.ts';
import { ageless } from './ageless.ts';

/** The verdicts of a tenant check over literal rows and where they are from. */
export function judgeTenant<N extends Needs, T extends Thresholds>(
  check: TenantCheckDeclaration<N, T>,
  rows: { readonly [K in keyof N]: readonly Placed<RowOf<N[K]>>[] },
  thresholds: Partial<T> = {},
): readonly Placed<Verdict>[] {
  return ageless((now) => check.evaluate(rows, { now, thresholds: { ...check.thresholds, ...thresholds } }));
}
