import { stringify } from 'csv-stringify/sync';
import { type CurLine, curLine } from './cur-lines.ts';

const PLAN = 'arn:aws:savingsplans::111122223333:savingsplan/plan-1';
const RESERVATION = 'arn:aws:ec2:eu-west-1:111122223333:reserved-instances/ri-1';
const BOX = { line_item_usage_type: 'BoxUsage:m5.large', line_item_operation: 'RunInstances' };
const MONTH = { line_item_usage_end_date: '2026-07-01T00:00:00Z' };

/** A closed month with one line of each kind and a private discount of 10 %: 354.50 billed, 206.00 effective (189.50 gross). */
export function workedMonth(mode: 'NET' | 'GROSS', more: CurLine = {}): readonly CurLine[] {
  return LINES.map(([type, unblended, net, rest]) => {
    const line = curLine(type, {
      line_item_unblended_cost: unblended,
      line_item_net_unblended_cost: net,
      ...rest,
      ...more,
    });
    return mode === 'NET' ? line : withoutNet(line);
  });
}

/** As a payer without net columns sees it. */
export function withoutNet(line: CurLine): CurLine {
  return Object.fromEntries(
    Object.entries(line).map(([name, value]) => [name, /_net_/.test(name) ? '' : value]),
  );
}

const LINES: readonly (readonly [type: string, unblended: string, net: string, rest: CurLine])[] = [
  [
    'Usage',
    '100',
    '90',
    {
      ...BOX,
      line_item_usage_amount: '1000',
      line_item_resource_id: 'i-1',
      pricing_public_on_demand_cost: '100',
      pricing_term: 'OnDemand',
      pricing_unit: 'Hrs',
      product_region_code: 'eu-west-1',
      product: { product_name: 'Amazon Elastic Compute Cloud' },
      resource_tags: { user_team: 'core', aws_created_by: 'Root' },
      cost_category: { env: 'prod' },
    },
  ],
  [
    'SavingsPlanCoveredUsage',
    '60',
    '60',
    {
      ...BOX,
      line_item_usage_amount: '600',
      pricing_public_on_demand_cost: '60',
      savings_plan_savings_plan_a_r_n: PLAN,
      savings_plan_savings_plan_effective_cost: '36',
      savings_plan_net_savings_plan_effective_cost: '32.4',
    },
  ],
  [
    'SavingsPlanNegation',
    '-60',
    '-60',
    { ...BOX, line_item_usage_amount: '600', savings_plan_savings_plan_a_r_n: PLAN },
  ],
  [
    'SavingsPlanRecurringFee',
    '45',
    '40.5',
    {
      line_item_usage_amount: '1',
      line_item_product_code: 'ComputeSavingsPlans',
      savings_plan_savings_plan_a_r_n: PLAN,
      savings_plan_total_commitment_to_date: '45',
      savings_plan_used_commitment: '36',
      savings_plan_recurring_commitment_for_billing_period: '45',
      savings_plan_amortized_upfront_commitment_for_billing_period: '0',
      savings_plan_net_recurring_commitment_for_billing_period: '40.5',
      savings_plan_net_amortized_upfront_commitment_for_billing_period: '0',
      savings_plan_offering_type: 'ComputeSavingsPlans',
      savings_plan_purchase_term: '1yr',
      savings_plan_payment_option: 'No Upfront',
      savings_plan_end_time: '2027-02-01T00:00:00.000Z',
    },
  ],
  [
    'DiscountedUsage',
    '0',
    '0',
    {
      ...BOX,
      line_item_usage_amount: '500',
      pricing_public_on_demand_cost: '50',
      reservation_reservation_a_r_n: RESERVATION,
      reservation_effective_cost: '30',
      reservation_net_effective_cost: '27',
    },
  ],
  [
    'RIFee',
    '20',
    '18',
    {
      ...MONTH,
      line_item_usage_amount: '720',
      reservation_reservation_a_r_n: RESERVATION,
      reservation_amortized_upfront_fee_for_billing_period: '15',
      reservation_net_amortized_upfront_fee_for_billing_period: '13.5',
      reservation_unused_amortized_upfront_fee_for_billing_period: '2',
      reservation_net_unused_amortized_upfront_fee_for_billing_period: '1.8',
      reservation_unused_recurring_fee: '3',
      reservation_net_unused_recurring_fee: '2.7',
      reservation_end_time: '2028-06-01T00:00:00Z',
    },
  ],
  ['Fee', '180', '162', { line_item_usage_amount: '1', reservation_reservation_a_r_n: RESERVATION }],
  ['Fee', '29', '29', { line_item_product_code: 'AWSDeveloperSupport', line_item_usage_amount: '1' }],
  ['EdpDiscount', '-34.5', '0', {}],
  ['Credit', '-12', '-12', {}],
  ['Refund', '-3', '-3', {}],
  ['Tax', '30', '30', MONTH],
];

type FocusRow = readonly [
  category: string,
  net: readonly [billed: string, effective: string],
  gross: readonly [billed: string, effective: string],
  rest: Readonly<Record<string, string>>,
];

const OF_PLAN = { CommitmentDiscountId: PLAN, CommitmentDiscountType: 'Savings Plan' };
const OF_RESERVATION = { CommitmentDiscountId: RESERVATION, CommitmentDiscountType: 'Reserved Instance' };
const USED = { CommitmentDiscountStatus: 'Used', PricingCategory: 'Committed' };
const UNUSED = { CommitmentDiscountStatus: 'Unused', PricingCategory: 'Committed' };

/** The same month as FOCUS tells it: no negations, and unused commitments as rows of their own. */
const FOCUS_ROWS: readonly FocusRow[] = [
  ['Usage', ['90', '90'], ['100', '100'], { ListCost: '100', PricingCategory: 'Standard' }],
  ['Usage', ['0', '32.4'], ['0', '36'], { ListCost: '60', ...OF_PLAN, ...USED }],
  ['Purchase', ['40.5', '0'], ['45', '0'], OF_PLAN],
  ['Usage', ['0', '8.1'], ['0', '9'], { ...OF_PLAN, ...UNUSED }],
  ['Usage', ['0', '27'], ['0', '30'], { ListCost: '50', ...OF_RESERVATION, ...USED }],
  ['Purchase', ['18', '0'], ['20', '0'], OF_RESERVATION],
  ['Usage', ['0', '4.5'], ['0', '5'], { ...OF_RESERVATION, ...UNUSED }],
  ['Purchase', ['162', '0'], ['180', '0'], OF_RESERVATION],
  ['Purchase', ['29', '29'], ['29', '29'], { ServiceName: 'AWS Support (Developer)' }],
  ['Adjustment', ['0', '0'], ['-34.5', '-34.5'], { ChargeDescription: 'Enterprise discount' }],
  ['Credit', ['-12', '-12'], ['-12', '-12'], {}],
  ['Purchase', ['-3', '-3'], ['-3', '-3'], { ChargeClass: 'Correction' }],
  ['Tax', ['30', '30'], ['30', '30'], {}],
];

/** The worked month as a FOCUS 1.2 CSV file. */
export function workedMonthAsFocus(mode: 'NET' | 'GROSS'): string {
  const rows = FOCUS_ROWS.map(([category, net, gross, rest]) => {
    const [billed, effective] = mode === 'NET' ? net : gross;
    return {
      ...FOCUS_COMMON,
      ChargeCategory: category,
      BilledCost: billed,
      EffectiveCost: effective,
      ...rest,
    };
  });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, { header: true, columns });
}

const FOCUS_COMMON = {
  BillingAccountId: '111122223333',
  SubAccountId: '444455556666',
  BillingCurrency: 'USD',
  BillingPeriodStart: '2026-06-01T00:00:00Z',
  BillingPeriodEnd: '2026-07-01T00:00:00Z',
  ChargePeriodStart: '2026-06-01T00:00:00Z',
  ChargePeriodEnd: '2026-06-02T00:00:00Z',
  ProviderName: 'AWS',
  PublisherName: 'AWS',
  InvoiceIssuerName: 'AWS',
  InvoiceId: '2001',
  ServiceName: 'Amazon Elastic Compute Cloud',
  ListCost: '0',
  ContractedCost: '0',
} as const;
