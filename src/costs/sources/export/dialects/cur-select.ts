import type { ChargeSelect, RawColumns } from '../dialect.ts';
import { quoteText } from '../sql-text.ts';
import { amounts } from './cur-amounts.ts';
import { byRule, type CurLines, curLines, isOneOf, rulesWhere } from './cur-lines.ts';
import { costCategoriesExpression, tagsExpression } from './cur-tags.ts';

/**
 * The `charges` columns of a Cost and Usage Report. `mode` is an SQL expression that is `NET` or `GROSS`; costs have
 * `scale` digits after the point, as the computed charges beside them do.
 */
export function curSelect(raw: RawColumns, mode: string, scale: number): ChargeSelect {
  const lines = curLines(raw);
  return {
    ...identity(raw, lines),
    ...classification(raw, lines),
    ...commitment(raw, lines),
    ...amounts(raw, lines, { mode, scale }),
    billingMonth: lines.month,
    day: lines.day,
    chargePeriodStart: lines.start,
    chargePeriodEnd: lines.end,
    tags: tagsExpression(raw),
    costCategories: costCategoriesExpression(raw),
  };
}

function identity(raw: RawColumns, lines: CurLines) {
  return {
    billingAccountId: lines.payer,
    subAccountId: raw.text('line_item_usage_account_id'),
    subAccountName: raw.text('line_item_usage_account_name'),
    billingCurrency: lines.currency,
    providerName: quoteText('AWS'),
    invoiceId: raw.text('bill_invoice_id'),
    serviceName: `coalesce(${productName(raw)}, ${raw.text('line_item_product_code')})`,
    serviceCategory: 'CAST(NULL AS VARCHAR)',
    // Not from the availability zone: local zones do not carry their region's name, so that would be a guess.
    regionId: `coalesce(${raw.text('product_region_code')}, ${raw.text('product_region')}, ${productAttribute(raw, 'region')})`,
    resourceId: raw.text('line_item_resource_id'),
  };
}

function productName(raw: RawColumns): string {
  return `coalesce(${raw.text('product_product_name')}, ${productAttribute(raw, 'product_name')})`;
}

/** From the product map of CUR 2.0. */
function productAttribute(raw: RawColumns, key: string): string {
  return `nullif(${raw.map('product')}[${quoteText(key)}], '')`;
}

function classification(raw: RawColumns, lines: CurLines) {
  const usageType = raw.text('line_item_usage_type');
  return {
    chargeCategory: byRule(lines.rule, (rule) =>
      rule.category === 'byUsageType'
        ? `CASE WHEN ${usageType} IS NULL THEN 'Purchase' ELSE 'Usage' END`
        : quoteText(rule.category),
    ),
    chargeClass: 'CAST(NULL AS VARCHAR)',
    chargeKind: kindExpression(raw, lines),
    lineItemType: lines.type,
    chargeDescription: raw.text('line_item_line_item_description'),
    chargeFrequency: frequencyExpression(lines),
    pricingCategory: pricingExpression(raw, lines),
    pricingUnit: raw.text('pricing_unit'),
    usageType,
    operation: raw.text('line_item_operation'),
    skuPriceId: `coalesce(${raw.text('pricing_rate_code')}, ${raw.text('pricing_rate_id')})`,
    counted: `NOT (${isOneOf(
      lines.rule,
      rulesWhere((rule) => !rule.counted),
    )})`,
  };
}

/** Product codes such as AWSSupportEnterprise, AWSDeveloperSupport, OCBPremiumSupport. */
const SUPPORT_CODE = '^(AWS|OCB)\\w*Support';
const SUPPORT_NAME = '^AWS (Premium )?Support\\b|^AWS (Developer|Business|Enterprise)( On-Ramp)? Support\\b';

function kindExpression(raw: RawColumns, lines: CurLines): string {
  const own = isOneOf(
    lines.rule,
    rulesWhere((rule) => rule.ownKinds),
  );
  const code = raw.text('line_item_product_code');
  // The plain search is cheap and nearly always ends the test.
  const matches = (text: string, pattern: string) =>
    `CASE WHEN contains(${text}, 'Support') THEN regexp_matches(${text}, ${quoteText(pattern)}) ELSE false END`;
  const support = `(${matches(code, SUPPORT_CODE)} OR ${matches(productName(raw), SUPPORT_NAME)})`;
  const byDefault = byRule(lines.rule, (rule) => quoteText(rule.kind));
  return `CASE WHEN ${own} AND ${raw.text('bill_billing_entity')} = 'AWS Marketplace' THEN 'marketplace' WHEN ${own} AND ${support} THEN 'support' ELSE ${byDefault} END`;
}

/** Of what buys commitments only: a report has no column for it. */
function frequencyExpression({ rule, type }: CurLines): string {
  const once = `${isOneOf(rule, ['reservationUpfrontFee'])} OR ${isOneOf(type, ['SavingsPlanUpfrontFee'])}`;
  return `CASE WHEN ${once} THEN 'One-Time' WHEN ${isOneOf(rule, ['savingsPlanFee', 'reservationFee'])} THEN 'Recurring' END`;
}

function pricingExpression(raw: RawColumns, lines: CurLines): string {
  const spot = [
    `${raw.text('line_item_usage_type')} LIKE '%SpotUsage%'`,
    `${raw.text('pricing_term')} = 'Spot'`,
    `${raw.text('pricing_purchase_option')} = 'Spot'`,
  ].map((test) => `coalesce(${test}, false)`);
  return byRule(lines.rule, (rule) =>
    rule.pricing === 'Standard'
      ? `CASE WHEN ${spot.join(' OR ')} THEN 'Dynamic' ELSE 'Standard' END`
      : rule.pricing === null
        ? 'NULL'
        : quoteText(rule.pricing),
  );
}

function commitment(raw: RawColumns, lines: CurLines) {
  const { savingsPlanArn, reservationArn, rule } = lines;
  const byArn = `CASE WHEN ${savingsPlanArn} IS NOT NULL THEN 'Savings Plan' WHEN ${reservationArn} IS NOT NULL THEN 'Reservation' END`;
  const nameOf = (columns: readonly string[]) =>
    `nullif(concat_ws(' ', ${columns.map((column) => raw.text(column)).join(', ')}), '')`;
  const plan = nameOf([
    'savings_plan_offering_type',
    'savings_plan_purchase_term',
    'savings_plan_payment_option',
  ]);
  const reservation = nameOf([
    'pricing_offering_class',
    'pricing_lease_contract_length',
    'pricing_purchase_option',
  ]);
  const start = `coalesce(${raw.timestamp('savings_plan_start_time')}, ${raw.timestamp('reservation_start_time')})`;
  const end = `coalesce(${raw.timestamp('savings_plan_end_time')}, ${raw.timestamp('reservation_end_time')})`;
  return {
    commitmentDiscountId: `coalesce(${savingsPlanArn}, ${reservationArn})`,
    commitmentDiscountType: byRule(rule, ({ commitment }) => (commitment ? quoteText(commitment) : byArn)),
    commitmentDiscountStatus: byRule(rule, ({ used }) => (used ? quoteText('Used') : 'NULL')),
    commitmentDiscountName: `CASE WHEN ${savingsPlanArn} IS NOT NULL THEN ${plan} WHEN ${reservationArn} IS NOT NULL THEN ${reservation} END`,
    commitmentStart: `CAST(${start} AS DATE)`,
    commitmentEnd: `CAST(${end} AS DATE)`,
  };
}
