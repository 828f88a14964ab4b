import type { Bill } from '../../core/bill.ts';
import { CHARGE_KINDS } from '../../core/charge.ts';
import { addMonths, month } from '../../core/period.ts';
import type { CostTableRow } from '../../core/report.ts';
import { costTotals } from './cost-sums.ts';

/** Months that tables and charts reach back. */
export const MONTHS_SHOWN = 13;

/** Month × service × charge kind, ascending, over the last {@link MONTHS_SHOWN} months read; from days where months are not known. */
export function costTableOf(bill: Bill, currency: string): readonly CostTableRow[] {
  const rows = (monthlyRows(bill) ?? dailyRows(bill)).filter((row) => row.currency === currency);
  const last = rows
    .map((row) => row.month)
    .sort()
    .at(-1);
  if (!last) return [];
  const first = addMonths(month(last), 1 - MONTHS_SHOWN);
  const groups = Map.groupBy(
    rows.filter((row) => row.month >= first),
    (row) => JSON.stringify([row.month, row.serviceName, row.chargeKind]),
  );
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [row, ...others]]) => {
      const chargeKind = CHARGE_KINDS.find((kind) => kind === row?.chargeKind);
      if (!row || !chargeKind) return [];
      const keys = { month: month(row.month), serviceName: row.serviceName, chargeKind };
      return [{ ...keys, ...costTotals([row, ...others], currency) }];
    });
}

function monthlyRows({ monthly }: Bill) {
  return monthly.known ? monthly.value.rows : null;
}

function dailyRows({ dailyByService }: Bill) {
  if (!dailyByService.known) return [];
  return dailyByService.value.rows.map((row) => ({ ...row, month: row.day.slice(0, 7) }));
}
