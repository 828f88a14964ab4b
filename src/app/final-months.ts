import type { BillMonth } from '../core/cost-source.ts';
import type { Month } from '../core/period.ts';

/** A month is final where every payer's bill of it is. */
export function isFinalIn(months: readonly BillMonth[]): (month: Month) => boolean {
  const byMonth = Map.groupBy(months, ({ month }) => month);
  return (month) => {
    const own = byMonth.get(month) ?? [];
    return own.length > 0 && own.every(({ state }) => state === 'final');
  };
}
