import type { RawColumns } from '../dialect.ts';
import { quoteText, quoteTexts } from '../sql-text.ts';
import { CHARGE_RULES, type ChargeRule, type ChargeRuleId, SPLIT_COST_OPERATIONS } from './cur-charges.ts';
import type { DiscountMode } from './cur-mode.ts';

/**
 * The parts of a line that several figures are made of, as SQL over the raw relation. Columns are asked for by their
 * CUR 2.0 names; a legacy CSV's `lineItem/UnblendedCost` is found under the same name.
 */
export interface CurLines {
  readonly payer: string;
  /** First day of the billing period. */
  readonly month: string;
  readonly currency: string;
  readonly type: string;
  /** The {@link ChargeRule} of the line, by id. */
  readonly rule: string;
  readonly start: string;
  readonly end: string;
  readonly day: string;
  readonly savingsPlanArn: string;
  readonly reservationArn: string;
  readonly unblended: string;
  readonly net: string;
  /** What an hour or a unit of covered usage costs, the share of upfront fees included. */
  readonly effective: Readonly<Record<DiscountMode, { savingsPlan: string; reservation: string }>>;
}

export function curLines(raw: RawColumns): CurLines {
  const start = raw.timestamp('line_item_usage_start_date');
  const billing = raw.timestamp('bill_billing_period_start_date');
  return {
    payer: `coalesce(${raw.text('bill_payer_account_id')}, '')`,
    month: `CAST(date_trunc('month', coalesce(${billing}, ${start})) AS DATE)`,
    currency: raw.text('line_item_currency_code'),
    type: raw.text('line_item_line_item_type'),
    rule: ruleExpression(raw),
    start,
    end: raw.timestamp('line_item_usage_end_date'),
    // A line whose start cannot be read still belongs to its bill: it is put on the bill's first day.
    day: `CAST(coalesce(${start}, ${billing}) AS DATE)`,
    savingsPlanArn: raw.text('savings_plan_savings_plan_a_r_n'),
    reservationArn: raw.text('reservation_reservation_a_r_n'),
    unblended: raw.amount('line_item_unblended_cost'),
    net: raw.amount('line_item_net_unblended_cost'),
    effective: { NET: effectiveCosts(raw, 'net_'), GROSS: effectiveCosts(raw, '') },
  };
}

/** The sum of two amounts of which one may be missing; unknown only when both are. */
export function sumOfKnown(a: string, b: string): string {
  return `CASE WHEN ${a} IS NULL AND ${b} IS NULL THEN NULL ELSE coalesce(${a}, 0) + coalesce(${b}, 0) END`;
}

/** `expression IN (…)` over literals. */
export function isOneOf(expression: string, values: readonly string[]): string {
  return `${expression} IN (${quoteTexts(values)})`;
}

/** Ids of the rules with a property. */
export function rulesWhere(test: (rule: ChargeRule) => boolean): readonly ChargeRuleId[] {
  return CHARGE_RULES.filter(test).map((rule) => rule.id);
}

/** What `outcome` says of a line's rule, with one branch for each distinct outcome. */
export function byRule(rule: string, outcome: (rule: ChargeRule) => string): string {
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

function effectiveCosts(raw: RawColumns, net: '' | 'net_'): { savingsPlan: string; reservation: string } {
  const parts = sumOfKnown(
    raw.amount(`reservation_${net}amortized_upfront_cost_for_usage`),
    raw.amount(`reservation_${net}recurring_fee_for_usage`),
  );
  return {
    savingsPlan: raw.amount(`savings_plan_${net}savings_plan_effective_cost`),
    // Reports from before the effective cost column have only its two parts.
    reservation: `coalesce(${raw.amount(`reservation_${net}effective_cost`)}, ${parts})`,
  };
}

function ruleExpression(raw: RawColumns): string {
  const type = raw.text('line_item_line_item_type');
  const branches = CHARGE_RULES.flatMap((rule: ChargeRule) => {
    const tests = [
      ...(rule.types.length > 0 ? [isOneOf(type, rule.types)] : []),
      ...(rule.condition ? [conditions(raw)[rule.condition]] : []),
    ];
    return tests.length > 0 ? [`WHEN ${tests.join(' AND ')} THEN ${quoteText(rule.id)}`] : [];
  });
  return `CASE ${branches.join(' ')} ELSE 'other' END`;
}

function conditions(raw: RawColumns): Readonly<Record<NonNullable<ChargeRule['condition']>, string>> {
  const reservation = `${raw.text('reservation_reservation_a_r_n')} IS NOT NULL`;
  const product = raw.text('line_item_product_code');
  const description = raw.text('line_item_line_item_description');
  const plan = `(${product} LIKE '%SavingsPlans' AND ${description} LIKE 'Refund for one-time fee%')`;
  return {
    splitCost: isOneOf(raw.text('line_item_operation'), SPLIT_COST_OPERATIONS),
    reservation,
    // A missing column makes one side NULL; the other still decides.
    commitmentRefund: `(${reservation} OR coalesce(${plan}, false))`,
  };
}
