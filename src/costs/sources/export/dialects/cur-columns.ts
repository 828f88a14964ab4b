import type { ExportDialect } from '../../../../core/cost-source.ts';
import { columnKey } from '../column-name.ts';

/** Columns without which no figure can be had from a Cost and Usage Report, by their CUR 2.0 names. */
export const CUR_REQUIRED = [
  'line_item_line_item_type',
  'line_item_usage_start_date',
  'line_item_currency_code',
  'line_item_unblended_cost',
] as const;

export const CUR_DATE_COLUMN = 'line_item_usage_start_date';

export const CUR_ACCOUNT_COLUMN = 'line_item_usage_account_id';

/** Columns that are read where present. */
const READ = [
  ...CUR_REQUIRED,
  'bill_billing_entity',
  'bill_billing_period_end_date',
  'bill_billing_period_start_date',
  'bill_invoice_id',
  'bill_payer_account_id',
  'line_item_line_item_description',
  'line_item_net_unblended_cost',
  'line_item_operation',
  'line_item_product_code',
  'line_item_resource_id',
  'line_item_usage_account_id',
  'line_item_usage_amount',
  'line_item_usage_end_date',
  'line_item_usage_type',
  'pricing_lease_contract_length',
  'pricing_offering_class',
  'pricing_public_on_demand_cost',
  'pricing_purchase_option',
  'pricing_rate_code',
  'pricing_rate_id',
  'pricing_term',
  'pricing_unit',
  'reservation_amortized_upfront_cost_for_usage',
  'reservation_amortized_upfront_fee_for_billing_period',
  'reservation_effective_cost',
  'reservation_end_time',
  'reservation_net_amortized_upfront_cost_for_usage',
  'reservation_net_amortized_upfront_fee_for_billing_period',
  'reservation_net_effective_cost',
  'reservation_net_recurring_fee_for_usage',
  'reservation_net_unused_amortized_upfront_fee_for_billing_period',
  'reservation_net_unused_recurring_fee',
  'reservation_recurring_fee_for_usage',
  'reservation_reservation_a_r_n',
  'reservation_start_time',
  'reservation_unused_amortized_upfront_fee_for_billing_period',
  'reservation_unused_recurring_fee',
  'savings_plan_amortized_upfront_commitment_for_billing_period',
  'savings_plan_end_time',
  'savings_plan_net_amortized_upfront_commitment_for_billing_period',
  'savings_plan_net_recurring_commitment_for_billing_period',
  'savings_plan_net_savings_plan_effective_cost',
  'savings_plan_offering_type',
  'savings_plan_payment_option',
  'savings_plan_purchase_term',
  'savings_plan_recurring_commitment_for_billing_period',
  'savings_plan_savings_plan_a_r_n',
  'savings_plan_savings_plan_effective_cost',
  'savings_plan_start_time',
  'savings_plan_total_commitment_to_date',
  'savings_plan_used_commitment',
] as const;

/** Columns that are read as exact amounts. */
export const CUR_AMOUNTS: readonly string[] = READ.filter((name) =>
  /_(cost|amount|for_usage|for_billing_period|fee|commitment_to_date|used_commitment)$/.test(name),
);

/** Families of columns that are known and read past. */
const FAMILIES = [
  'bill_*',
  'identity_*',
  'line_item_*',
  'pricing_*',
  'product_*',
  'reservation_*',
  'savings_plan_*',
  'split_line_item_*',
  'discount_*',
  'resource_tags_*',
  'cost_category_*',
] as const;

/** `year` and `month` are the partitions of an Athena table. */
const LEGACY_ONLY = ['product_product_name', 'product_region', 'year*', 'month*'];
const CUR2_ONLY = [
  'line_item_usage_account_name',
  'product_region_code',
  'product',
  'resource_tags',
  'cost_category',
  'tags*',
  'billing_period*',
];

export function curKnownColumns(dialect: ExportDialect): readonly string[] {
  return [...READ, ...FAMILIES, ...(dialect === 'CUR 2.0' ? CUR2_ONLY : LEGACY_ONLY)];
}

/** A column that only one of the two has decides; where none is there, `line_item_…` names without flat product names are CUR 2.0. */
export function recogniseCur(names: readonly string[]): 'CUR 2.0' | 'CUR legacy' | null {
  const keys = new Set(names.map(columnKey));
  const has = (name: string) => keys.has(columnKey(name));
  // One of the required columns may be missing: that is for the caller to say, with its name.
  if (CUR_REQUIRED.filter(has).length < 2) return null;
  if (names.some((name) => name.includes('/'))) return 'CUR legacy';
  if (['product', 'resource_tags', 'cost_category', 'line_item_usage_account_name'].some(has)) {
    return 'CUR 2.0';
  }
  return has('product_product_name') ? 'CUR legacy' : 'CUR 2.0';
}
