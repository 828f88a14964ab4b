import type { SqlEngine } from '../../../../core/sql-engine.ts';
import { columnKey } from '../column-name.ts';
import type { ChargeSelect, Dialect, PreparedDialect, RawColumns } from '../dialect.ts';
import {
  FOCUS_ADDED,
  FOCUS_AWS_COLUMNS,
  FOCUS_VERSIONS,
  type FocusVersion,
  focusColumns,
} from './focus-columns.ts';
import { focusInvariants } from './focus-invariants.ts';
import { focusChargeKind } from './focus-kind.ts';
import { countSplitCosts, isSplitCost, splitCostQuality } from './focus-split-cost.ts';

/** Without these there is no figure. The four cost columns are mandatory in every version of FOCUS. */
const REQUIRED = [
  'BilledCost',
  'EffectiveCost',
  'ListCost',
  'ContractedCost',
  'BillingAccountId',
  'BillingCurrency',
  'BillingPeriodStart',
  'ChargePeriodStart',
  'ChargePeriodEnd',
  'ChargeCategory',
  'ServiceName',
] as const;

/** How many of the required columns make a file FOCUS; fewer and it is something else, more and the rest are missing. */
const RECOGNISED_FROM = 5;

/** FOCUS 1.0 to 1.3, of any provider. */
export const focus: Dialect = {
  family: 'FOCUS',
  recognise: (names) => {
    const present = new Set(names.map(columnKey));
    const has = (name: string): boolean => present.has(columnKey(name));
    if (REQUIRED.filter(has).length < RECOGNISED_FROM) return null;
    return (
      FOCUS_VERSIONS.findLast((version) => version === 'FOCUS 1.0' || FOCUS_ADDED[version].some(has)) ?? null
    );
  },
  required: REQUIRED,
  amounts: ['BilledCost', 'EffectiveCost', 'ListCost', 'ContractedCost', 'ConsumedQuantity'],
  knownColumns: (dialect) => [...focusColumns(versionOf(dialect)), ...FOCUS_AWS_COLUMNS],
  dateColumn: 'ChargePeriodStart',
  accountColumn: 'SubAccountId',
  prepare,
};

function versionOf(dialect: string): FocusVersion {
  return FOCUS_VERSIONS.find((version) => version === dialect) ?? 'FOCUS 1.2';
}

async function prepare(engine: SqlEngine, raw: RawColumns): Promise<PreparedDialect> {
  const splitCosts = await countSplitCosts(engine, raw);
  return {
    // Where there are none, no query has to look for them.
    select: { ...chargeSelect(raw), counted: splitCosts === 0 ? 'true' : `NOT ${isSplitCost(raw)}` },
    joins: '',
    derivedTable: null,
    modeTable: null,
    metricBasis: { billedCost: 'BilledCost', effectiveCost: 'EffectiveCost' },
    quality: async () => splitCostQuality(splitCosts),
    invariants: () => focusInvariants(engine, raw),
  };
}

function chargeSelect(raw: RawColumns): Omit<ChargeSelect, 'counted'> {
  const start = raw.timestamp('ChargePeriodStart');
  const billing = raw.timestamp('BillingPeriodStart');
  return {
    billingAccountId: raw.text('BillingAccountId'),
    subAccountId: raw.text('SubAccountId'),
    subAccountName: raw.text('SubAccountName'),
    billingCurrency: raw.text('BillingCurrency'),
    providerName: `coalesce(${raw.text('ProviderName')}, ${raw.text('ServiceProviderName')})`,
    invoiceId: raw.text('InvoiceId'),
    serviceName: raw.text('ServiceName'),
    serviceCategory: raw.text('ServiceCategory'),
    regionId: raw.text('RegionId'),
    resourceId: raw.text('ResourceId'),
    chargeCategory: raw.text('ChargeCategory'),
    chargeClass: raw.text('ChargeClass'),
    chargeKind: focusChargeKind(raw),
    lineItemType: 'CAST(NULL AS VARCHAR)',
    chargeDescription: raw.text('ChargeDescription'),
    chargeFrequency: raw.text('ChargeFrequency'),
    pricingCategory: raw.text('PricingCategory'),
    pricingUnit: `coalesce(${raw.text('PricingUnit')}, ${raw.text('ConsumedUnit')})`,
    usageType: `coalesce(${raw.text('x_UsageType')}, ${raw.text('SkuMeter')})`,
    operation: raw.text('x_Operation'),
    skuPriceId: raw.text('SkuPriceId'),
    commitmentDiscountId: raw.text('CommitmentDiscountId'),
    commitmentDiscountType: `coalesce(${raw.text('CommitmentDiscountType')}, ${raw.text('CommitmentDiscountCategory')})`,
    commitmentDiscountStatus: raw.text('CommitmentDiscountStatus'),
    commitmentDiscountName: raw.text('CommitmentDiscountName'),
    commitmentStart: 'CAST(NULL AS DATE)',
    commitmentEnd: 'CAST(NULL AS DATE)',
    billingMonth: `CAST(date_trunc('month', coalesce(${billing}, ${start})) AS DATE)`,
    // A charge whose start cannot be read still belongs to its bill: it is put on the bill's first day.
    day: `CAST(coalesce(${start}, ${billing}) AS DATE)`,
    chargePeriodStart: start,
    chargePeriodEnd: raw.timestamp('ChargePeriodEnd'),
    billedCost: raw.amount('BilledCost'),
    effectiveCost: raw.amount('EffectiveCost'),
    listCost: onAccrualBasis(raw, 'ListCost'),
    contractedCost: onAccrualBasis(raw, 'ContractedCost'),
    quantity: consumedQuantity(raw),
    tags: raw.map('Tags'),
    costCategories: raw.map('x_CostCategories'),
  };
}

/**
 * List and contracted cost are summed on accrual basis (ADR 0004): a purchase whose cost is spread over
 * usage rows adds nothing of its own. That is a known zero, not an unknown, or each purchase would be counted twice.
 */
function onAccrualBasis(raw: RawColumns, column: string): string {
  const spread = `${raw.amount('EffectiveCost')} = 0 AND ${raw.amount('BilledCost')} > 0 AND lower(${raw.text('ChargeCategory')}) = 'purchase'`;
  return `CASE WHEN ${spread} THEN CAST(0 AS DECIMAL(1, 0)) ELSE ${raw.amount(column)} END`;
}

/** What was consumed; an unused commitment, a purchase, a credit consumes nothing. */
function consumedQuantity(raw: RawColumns): string {
  const used = `lower(${raw.text('ChargeCategory')}) = 'usage' AND coalesce(lower(${raw.text('CommitmentDiscountStatus')}) <> 'unused', true)`;
  return `CASE WHEN ${used} THEN ${raw.amount('ConsumedQuantity')} END`;
}
