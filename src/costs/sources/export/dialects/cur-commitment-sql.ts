import type { ChargeSelect, RawColumns } from '../dialect.ts';
import { quoteText } from '../sql-text.ts';
import type { PayerMonth } from './cur-census.ts';
import { curLines, sumOfKnown } from './cur-lines.ts';
import type { DiscountMode } from './cur-mode.ts';

/** What a commitment's month is known by. */
export const COMMITMENT_KEYS = ['payer', 'month', 'currency', 'kind', 'arn'] as const;

/** What the computed charges take over from the fee lines. */
export const FEE_ATTRIBUTES = [
  'billingAccountId',
  'subAccountId',
  'subAccountName',
  'billingCurrency',
  'providerName',
  'invoiceId',
  'serviceName',
  'serviceCategory',
  'regionId',
  'lineItemType',
  'chargeDescription',
  'usageType',
  'operation',
  'commitmentDiscountId',
  'commitmentDiscountType',
  'commitmentDiscountName',
  'commitmentStart',
  'commitmentEnd',
  'billingMonth',
] as const;

/** One row for each commitment and month, with the figures of its fee lines. */
export function feeQuery(raw: RawColumns, select: ChargeSelect): string {
  const lines = curLines(raw);
  const attributes = FEE_ATTRIBUTES.map((name) => `min(${select[name]}) AS ${name}`);
  const group = groupColumns(raw);
  const term = { start: raw.timestamp('reservation_start_time'), end: raw.timestamp('reservation_end_time') };
  return `SELECT row_number() OVER (ORDER BY ${group.join(', ')}) AS id, ${groupList(raw)}, ${attributes.join(', ')},
  ${instantOf(`min(${lines.start})`)} AS lineStart, ${instantOf(`max(${lines.end})`)} AS lineEnd,
  ${instantOf(`min(${term.start})`)} AS termStart, ${instantOf(`max(${term.end})`)} AS termEnd,
  ${feeAmounts(raw, 'net_', `coalesce(${lines.net}, 0)`)}, ${feeAmounts(raw, '', lines.unblended)}
FROM ${raw.relation} AS raw
WHERE ${lines.rule} IN ('savingsPlanFee', 'reservationFee') AND ${lines.type} <> 'SavingsPlanUpfrontFee'
GROUP BY ${group.join(', ')}`;
}

/** Every line of a Savings Plan repeats its month's commitment; a reservation's lines each have their own part. */
function feeAmounts(raw: RawColumns, net: '' | 'net_', cost: string): string {
  const plan = (name: string) => raw.amount(`savings_plan_${net}${name}_commitment_for_billing_period`);
  const reservation = (name: string) => raw.amount(`reservation_${net}${name}`);
  const unused = sumOfKnown(
    reservation('unused_amortized_upfront_fee_for_billing_period'),
    reservation('unused_recurring_fee'),
  );
  return `max(${plan('recurring')}) AS ${net}recurring, max(${plan('amortized_upfront')}) AS ${net}upfront,
  sum(${cost}) AS ${net}fee, sum(${reservation('amortized_upfront_fee_for_billing_period')}) AS ${net}amortized,
  sum(${unused}) AS ${net}unused`;
}

/** One row for each commitment and day, with what was covered and what was not used. */
export function dayQuery(raw: RawColumns, months: readonly PayerMonth[]): string {
  const lines = curLines(raw);
  const used = (mode: DiscountMode) =>
    `CASE ${lines.rule} WHEN 'discountedUsage' THEN ${lines.effective[mode].reservation} WHEN 'savingsPlanCoveredUsage' THEN ${lines.effective[mode].savingsPlan} END`;
  const unused = `${raw.amount('savings_plan_total_commitment_to_date')} - ${raw.amount('savings_plan_used_commitment')}`;
  const fee = `${lines.type} = 'SavingsPlanRecurringFee'`;
  return `SELECT ${groupList(raw)}, CAST(${lines.day} AS VARCHAR) AS day,
  sum(${used('NET')}) AS net_used, sum(${used('GROSS')}) AS used,
  sum(greatest(${unused}, 0)) FILTER (${fee} AND ${unused} IS NOT NULL) AS unused,
  count(*) FILTER ((${fee} AND ${unused} IS NULL) OR (${lines.rule} <> 'savingsPlanFee' AND ${used('GROSS')} IS NULL)) AS unknown
FROM ${raw.relation} AS raw
WHERE (${lines.rule} IN ('discountedUsage', 'savingsPlanCoveredUsage') OR (${lines.rule} = 'savingsPlanFee' AND ${fee}))${stillToCome(raw, months)}
GROUP BY ALL ORDER BY ALL`;
}

/** Fee lines of an open month reach ahead of the usage they could cover. */
function stillToCome(raw: RawColumns, months: readonly PayerMonth[]): string {
  const { payer, month, start } = curLines(raw);
  const tests = months.flatMap((one) =>
    one.closed || one.through === null
      ? []
      : [
          ` AND NOT (${payer} = ${quoteText(one.payer)} AND ${month} = DATE ${quoteText(one.month)} AND ${start} >= CAST(${quoteText(one.through)} AS TIMESTAMP))`,
        ],
  );
  return tests.join('');
}

function groupColumns(raw: RawColumns): readonly string[] {
  const { payer, month, currency, rule, savingsPlanArn, reservationArn } = curLines(raw);
  const kind = `CASE WHEN ${rule} IN ('reservationFee', 'discountedUsage') THEN 'Reservation' ELSE 'Savings Plan' END`;
  const arn = `coalesce(CASE WHEN ${rule} IN ('reservationFee', 'discountedUsage') THEN ${reservationArn} ELSE ${savingsPlanArn} END, '')`;
  return [payer, `CAST(${month} AS VARCHAR)`, currency, kind, arn];
}

function groupList(raw: RawColumns): string {
  return groupColumns(raw)
    .map((expression, index) => `${expression} AS ${COMMITMENT_KEYS[index]}`)
    .join(', ');
}

function instantOf(timestamp: string): string {
  return `strftime(${timestamp}, '%Y-%m-%dT%H:%M:%SZ')`;
}
