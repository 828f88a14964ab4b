import type { Bill } from '../core/bill.ts';
import type { BillLines } from '../core/charge-line.ts';
import type { CostSource } from '../core/cost-source.ts';
import type { CubeRow } from '../core/cube.ts';
import { type Known, mapKnown, unknown } from '../core/known.ts';
import type { LedgerRow } from '../core/ledger.ts';
import type { Period } from '../core/period.ts';
import { linePeriod } from '../costs/line-period.ts';
import { readBill } from '../costs/read-bill.ts';
import { recordReads } from '../costs/recorded-source.ts';
import { ownerSpendQuery } from '../report/living/owner-spend.ts';
import { allocationKeys } from './analysis-options.ts';
import type { LinesWanted } from './lines-wanted.ts';
import type { Settings } from './settings.ts';

/** A bill, and how each read of it ended. */
export interface BillRead {
  readonly bill: Bill;
  /** What checks of the bill judge and savings are priced with. */
  readonly lines: BillLines;
  /** Usage of the same days, for the rules of `owners:` to look at. */
  readonly ownerSpend: Known<OwnerSpend>;
  readonly ledger: readonly LedgerRow[];
}

export interface OwnerSpend {
  readonly period: Period;
  readonly rows: readonly CubeRow<never>[];
}

/** Asks a source everything the analysis needs; the caller closes it. */
export async function readTheBill(
  source: CostSource,
  { tenant, config, asOf }: Pick<Settings, 'tenant' | 'config' | 'asOf'>,
  wanted: LinesWanted,
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
  const period = linePeriod(bill.calendar, bill.head);
  const lines = await recorded.source.lines({ period, ...wanted });
  const ownerSpend = await ownerSpendIn(recorded.source, config, period);
  return { bill, lines, ownerSpend, ledger: recorded.ledger() };
}

async function ownerSpendIn(
  source: CostSource,
  { owners }: Pick<Settings['config'], 'owners'>,
  period: Period,
): Promise<Known<OwnerSpend>> {
  if (owners.length === 0) return unknown('not-configured', 'spend of owners', 'set owners in spendlog.yml');
  return mapKnown(await source.cube(ownerSpendQuery(owners, period)), ({ rows }) => ({ period, rows }));
}
