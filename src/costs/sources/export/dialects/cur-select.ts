import type { ChargeSelect, RawColumns } from '../dialect.ts';
import { quoteText } from '../sql-text.ts';
import { type AmountSource, CHARGE_RULES, type ChargeRule } from './cur-charges.ts';
import { type CurLines, curLines, isOneOf, rulesWhere } from './cur-lines.ts';
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

/** A line's cost in its month's discount mode: an empty net cost is none, since the month's net costs add up. */
export function costInMode(lines: CurLines, mode: string): string {
  return `CASE ${mode} WHEN 'NET' THEN coalesce(${lines.net}, 0) ELSE ${lines.unblended} END`;
}

/** A figure that has a net twin. */
export function inMode(mode: string, net: string, gross: string): string {
  return `CASE ${mode} WHEN 'NET' THEN ${net} ELSE ${gross} END`;
}

function identity(raw: RawColumns, lines: CurLines) {
  const product = raw.map('product');
  return {
    billingAccountId: lines.payer,
    subAccountId: raw.text('line_item_usage_account_id'),
    subAccountName: raw.text('line_item_usage_account_name'),
    billingCurrency: lines.currency,
    providerName: quoteText('AWS'),
    invoiceId: raw.text('bill_invoice_id'),
    serviceName: `coalesce(${raw.text('product_product_name')}, nullif(${product}['product_name'], ''), ${raw.text('line_item_product_code')})`,
    serviceCategory: 'CAST(NULL AS VARCHAR)',
    // Not from the availability zone: local zones do not carry their region's name, so that would be a guess.
    regionId: `coalesce(${raw.text('product_region_code')}, ${raw.text('product_region')}, nullif(${product}['region'], ''))`,
    resourceId: raw.text('line_item_resource_id'),
  };
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
  const support = `(regexp_matches(coalesce(${code}, ''), ${quoteText(SUPPORT_CODE)}) OR regexp_matches(coalesce(${raw.text('product_product_name')}, ''), ${quoteText(SUPPORT_NAME)}))`;
  const byDefault = byRule(lines.rule, (rule) => quoteText(rule.kind));
  return `CASE WHEN ${own} AND ${raw.text('bill_billing_entity')} = 'AWS Marketplace' THEN 'marketplace' WHEN ${own} AND ${support} THEN 'support' ELSE ${byDefault} END`;
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
  const end = `coalesce(${raw.timestamp('savings_plan_end_time')}, ${raw.timestamp('reservation_end_time')})`;
  return {
    commitmentDiscountId: `coalesce(${savingsPlanArn}, ${reservationArn})`,
    commitmentDiscountType: byRule(rule, ({ commitment }) => (commitment ? quoteText(commitment) : byArn)),
    commitmentDiscountStatus: byRule(rule, ({ used }) => (used ? quoteText('Used') : 'NULL')),
    commitmentDiscountName: `CASE WHEN ${savingsPlanArn} IS NOT NULL THEN ${plan} WHEN ${reservationArn} IS NOT NULL THEN ${reservation} END`,
    commitmentEnd: `CAST(${end} AS DATE)`,
  };
}

function amounts(raw: RawColumns, lines: CurLines, { mode, scale }: { mode: string; scale: number }) {
  const { NET, GROSS } = lines.effective;
  const sources: Readonly<Record<AmountSource, string>> = {
    cost: costInMode(lines, mode),
    zero: '0',
    savingsPlan: inMode(mode, NET.savingsPlan, GROSS.savingsPlan),
    reservation: inMode(mode, NET.reservation, GROSS.reservation),
    onDemand: raw.amount('pricing_public_on_demand_cost'),
    unknown: 'NULL',
    none: 'NULL',
  };
  const column = (pick: (rule: ChargeRule) => AmountSource) =>
    `CAST(${byRule(lines.rule, (rule) => sources[pick(rule)])} AS DECIMAL(38, ${scale}))`;
  return {
    billedCost: column((rule) => rule.billedCost),
    effectiveCost: column((rule) => rule.effectiveCost),
    listCost: column((rule) => rule.listCost),
    contractedCost: column((rule) => rule.contractedCost),
    quantity: byRule(lines.rule, (rule) =>
      rule.countsQuantity ? raw.amount('line_item_usage_amount') : 'NULL',
    ),
  };
}

/** One branch for each distinct outcome. */
function byRule(rule: string, outcome: (rule: ChargeRule) => string): string {
  const groups = Map.groupBy(CHARGE_RULES, outcome);
  const branches = [...groups].map(
    ([result, rules]) =>
      `WHEN ${isOneOf(
        rule,
        rules.map(({ id }) => id),
      )} THEN ${result}`,
  );
  return `CASE ${branches.join(' ')} END`;
}
