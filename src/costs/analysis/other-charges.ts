import { CHARGE_KINDS, USAGE_KINDS } from '../../core/charge.ts';
import { sumKnownMoney } from '../../core/money.ts';
import type { ChargeKindMonth, CostTableRow } from '../../core/report.ts';

/** What is not usage, by month and kind, from the rows of the cost table: tax, credits, refunds and the like are never called usage. */
export function otherChargesOf(table: readonly CostTableRow[], currency: string): readonly ChargeKindMonth[] {
  const other = table.filter(({ chargeKind }) => !USAGE_KINDS.includes(chargeKind));
  const months = [...Map.groupBy(other, ({ month }) => month).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return months.flatMap(([month, inMonth]) =>
    CHARGE_KINDS.flatMap((chargeKind) => {
      const rows = inMonth.filter((row) => row.chargeKind === chargeKind);
      if (rows.length === 0) return [];
      const sum = (metric: 'billedCost' | 'effectiveCost') =>
        sumKnownMoney(
          rows.map((row) => row[metric]),
          currency,
        );
      return [{ month, chargeKind, billedCost: sum('billedCost'), effectiveCost: sum('effectiveCost') }];
    }),
  );
}
