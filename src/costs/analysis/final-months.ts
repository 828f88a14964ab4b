import type { BillMonth } from '../../core/cost-source.ts';
import type { Month } from '../../core/period.ts';

/** Months of one currency that every payer has been invoiced for, ascending. */
export function finalMonths(months: readonly BillMonth[], currency: string): readonly Month[] {
  const own = months.filter((month) => month.currency === currency);
  const open = new Set(own.filter(({ state }) => state !== 'final').map(({ month }) => month));
  return [...new Set(own.map(({ month }) => month))].filter((month) => !open.has(month)).sort();
}
