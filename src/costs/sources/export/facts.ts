import { COST_METRICS } from '../../../core/charge.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { ChargeColumn } from './charge-columns.ts';
import type { Charges } from './charges.ts';

/** What most questions group by: everything but resources, tags and descriptions. */
export const FACT_KEYS = [
  'day',
  'billingMonth',
  'billingAccountId',
  'subAccountId',
  'billingCurrency',
  'providerName',
  'invoiceId',
  'serviceName',
  'serviceCategory',
  'regionId',
  'chargeCategory',
  'chargeKind',
  'lineItemType',
  'pricingCategory',
  'pricingUnit',
  'usageType',
  'operation',
  'commitmentDiscountId',
  'commitmentDiscountStatus',
  'counted',
] as const satisfies readonly ChargeColumn[];

/** Columns that facts are summed from, beside their keys. */
const SUMMED = [
  ...COST_METRICS,
  'quantity',
  'subAccountName',
  'chargePeriodStart',
  'chargePeriodEnd',
] as const satisfies readonly ChargeColumn[];

/**
 * Reads all charges once and keeps their sums by everything that is commonly asked, so that the file is not
 * read again by each question. Charges that are derived from others are no rows of the export.
 */
export async function buildFacts(engine: SqlEngine, charges: Charges): Promise<void> {
  const keys = FACT_KEYS.join(', ');
  await engine.run(
    `CREATE TABLE facts AS SELECT ${keys}, ${FACT_SUMS.join(', ')} FROM ${charges.select([...FACT_KEYS, ...SUMMED])} GROUP BY ${keys}`,
  );
}

const FACT_SUMS: readonly string[] = [
  'count_if(NOT derived) AS rows',
  ...COST_METRICS.map((metric) => `sum(${metric}) AS ${metric}`),
  ...COST_METRICS.map((metric) => `count_if(NOT derived AND ${metric} IS NULL) AS ${metric}Unknown`),
  'sum(quantity) AS quantity',
  'count_if(billedCost < 0) AS negativeRows',
  'count_if(chargePeriodStart IS NULL OR chargePeriodEnd IS NULL) AS untimedRows',
  'count_if(effectiveCost <> trunc(effectiveCost)) AS fractionalEffective',
  'count_if(billedCost <> trunc(billedCost)) AS fractionalBilled',
  'max(subAccountName) AS subAccountName',
  'min(chargePeriodStart) AS firstStart',
  'max(chargePeriodEnd) AS lastEnd',
  'max(chargePeriodEnd) FILTER (chargePeriodEnd <= chargePeriodStart + INTERVAL 1 DAY) AS lastShortEnd',
];
