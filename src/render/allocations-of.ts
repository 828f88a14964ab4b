import type { Allocation } from '../core/allocation.ts';
import type { CurrencyReport } from '../core/report.ts';

/** Allocations that could be made. */
export function allocationsOf({ allocation }: CurrencyReport): readonly Allocation[] {
  return allocation.allocations.flatMap((each) => (each.known ? [each.value] : []));
}
