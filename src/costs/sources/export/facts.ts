import { COST_METRICS } from '../../../core/charge.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { ChargeColumn } from './charge-columns.ts';
import type { Charges } from './charges.ts';

/** Keys of `facts`: what head, totals and data quality ask for. Few enough groups whatever the size of the bill. */
export const FACT_KEYS = [
  'day',
  'billingMonth',
  'billingAccountId',
  'billingCurrency',
  'providerName',
  'invoiceId',
  'serviceName',
  'serviceCategory',
  'chargeCategory',
  'chargeKind',
  'lineItemType',
  'counted',
] as const satisfies readonly ChargeColumn[];

/** Keys of every further table of sums: what each question asks beside its own. */
const ALWAYS = ['day', 'billingCurrency', 'chargeKind', 'counted'] as const satisfies readonly ChargeColumn[];

/**
 * Further tables of sums, made when they are first asked for. Each has few groups: a table with all these keys
 * together could have as many as there are charges.
 */
export const FACT_TABLES = {
  facts_by_account: [...ALWAYS, 'subAccountId'],
  facts_by_region: [...ALWAYS, 'regionId'],
  facts_by_pricing: [...ALWAYS, 'pricingCategory', 'commitmentDiscountStatus'],
} as const satisfies Readonly<Record<string, readonly ChargeColumn[]>>;

export type FactTable = keyof typeof FACT_TABLES;

/** Columns that sums are made of. */
const SUMMED = [...COST_METRICS, 'quantity', 'pricingUnit'] as const satisfies readonly ChargeColumn[];

/** Sums that can be summed further. Charges derived from others are no rows of the export. */
const SUMS: readonly string[] = [
  'count_if(NOT derived) AS rows',
  ...COST_METRICS.map((metric) => `sum(${metric}) AS ${metric}`),
  ...COST_METRICS.map((metric) => `count_if(${metric} IS NULL) AS ${metric}Unknown`),
  'sum(quantity) AS quantity',
  "min(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL) AS firstUnit",
  "max(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL) AS lastUnit",
];

/** What only the head and data quality need. */
const HEAD_SUMS: readonly string[] = [
  'max(chargePeriodEnd) AS lastEnd',
  'max(chargePeriodEnd) FILTER (chargePeriodEnd <= chargePeriodStart + INTERVAL 1 DAY) AS lastShortEnd',
  'count_if(billedCost < 0) AS negativeRows',
  'count_if(chargePeriodStart IS NULL OR chargePeriodEnd IS NULL) AS untimedRows',
];

/** Reads all charges once and keeps what is asked of the whole export. */
export async function buildFacts(engine: SqlEngine, charges: Charges): Promise<void> {
  const keys = FACT_KEYS.join(', ');
  const columns = [...FACT_KEYS, ...SUMMED, 'chargePeriodStart', 'chargePeriodEnd'] as const;
  await engine.run(
    `CREATE TABLE facts AS SELECT ${keys}, ${[...SUMS, ...HEAD_SUMS].join(', ')} FROM ${charges.select(columns)} GROUP BY ${keys}`,
  );
  await engine.run(
    `CREATE TABLE accounts AS SELECT subAccountId, providerName, max(subAccountName) AS subAccountName, count_if(NOT derived) AS rows
    FROM ${charges.select(['subAccountId', 'providerName', 'subAccountName'])} GROUP BY subAccountId, providerName`,
  );
}

/** Reads all charges once more, so that further questions need not. */
export async function buildFactTable(engine: SqlEngine, charges: Charges, table: FactTable): Promise<void> {
  const keys = FACT_TABLES[table];
  const columns = [...new Set<ChargeColumn>([...keys, ...SUMMED])];
  await engine.run(
    `CREATE TABLE ${table} AS SELECT ${keys.join(', ')}, ${SUMS.join(', ')} FROM ${charges.select(columns)} GROUP BY ${keys.join(', ')}`,
  );
}
