import type { Bill } from '../core/bill.ts';
import type { CostSource } from '../core/cost-source.ts';
import type { LedgerRow } from '../core/ledger.ts';
import { readBill } from '../costs/read-bill.ts';
import { recordReads } from '../costs/recorded-source.ts';
import { allocationKeys } from './analysis-options.ts';
import type { Settings } from './settings.ts';

/** A bill, and how each read of it ended. */
export interface BillRead {
  readonly bill: Bill;
  readonly ledger: readonly LedgerRow[];
}

/** Asks a source everything the analysis needs; the caller closes it. */
export async function readTheBill(
  source: CostSource,
  { tenant, config, asOf }: Pick<Settings, 'tenant' | 'config' | 'asOf'>,
): Promise<BillRead> {
  const recorded = recordReads(source, tenant);
  const keys = allocationKeys(config);
  const bill = await readBill(recorded.source, {
    asOf,
    completeAfterHours: config.periods.completeAfterHours,
    fiscalYearStart: config.periods.fiscalYearStart,
    tagKeys: keys.flatMap((key) => (key.startsWith('tag:') ? [key.slice('tag:'.length)] : [])),
    costCategories: keys.flatMap((key) =>
      key.startsWith('costCategory:') ? [key.slice('costCategory:'.length)] : [],
    ),
  });
  return { bill, ledger: recorded.ledger() };
}
