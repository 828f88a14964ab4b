import { type Decimal, ZERO } from '../../../../core/decimal.ts';
import { type Day, day } from '../../../../core/period.ts';
import type { SqlEngine, SqlRow } from '../../../../core/sql-engine.ts';
import type { ChargeSelect, RawColumns } from '../dialect.ts';
import { quoteText } from '../sql-text.ts';
import { monthKey, type PayerMonth } from './cur-census.ts';
import { curLines, sumOfKnown } from './cur-lines.ts';
import type { DiscountMode } from './cur-mode.ts';
import { amountOf, countOf, nullableText, textOf } from './cur-values.ts';

/** One row for each commitment and month with a fee line, with what its computed charges say of themselves. */
export const FEE_TABLE = 'cur_commitment_fees';

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
  'commitmentEnd',
  'billingMonth',
] as const;

/** The figures of one fee that have a net twin. Null where the report does not tell. */
export interface FeeAmounts {
  /** Savings Plan: the month's commitment. */
  readonly recurring: Decimal | null;
  readonly upfront: Decimal | null;
  /** Reservation: what the fee line costs and the upfront fee's share of the month. */
  readonly fee: Decimal | null;
  readonly amortizedUpfront: Decimal | null;
  readonly unused: Decimal | null;
}

/** Milliseconds, UTC; null where the report does not tell. */
export interface Span {
  readonly start: number | null;
  readonly end: number | null;
}

export interface CommitmentFee {
  /** Key in {@link FEE_TABLE}. */
  readonly id: number;
  readonly key: string;
  readonly kind: 'Savings Plan' | 'Reservation';
  readonly monthKey: string;
  readonly currency: string;
  /** Hours the fee lines name, and the term of the reservation. */
  readonly lines: Span;
  readonly term: Span;
  readonly NET: FeeAmounts;
  readonly GROSS: FeeAmounts;
}

export interface CommitmentDay {
  readonly key: string;
  readonly day: Day;
  /** Effective cost of what was covered; null where a line has none. */
  readonly used: Readonly<Record<DiscountMode, Decimal | null>>;
  /** Savings Plan: commitment of the hours that have happened minus what was used of it. */
  readonly unused: Decimal;
  /** Lines that tell neither. */
  readonly unknown: number;
}

export async function readFees(
  engine: SqlEngine,
  raw: RawColumns,
  select: ChargeSelect,
): Promise<readonly CommitmentFee[]> {
  await engine.run(`CREATE OR REPLACE TABLE ${FEE_TABLE} AS ${feeQuery(raw, select)}`);
  const rows = await engine.rows(
    `SELECT * EXCLUDE (${FEE_ATTRIBUTES.join(', ')}) FROM ${FEE_TABLE} ORDER BY id`,
  );
  return rows.map(toFee);
}

/** What was covered and what was not used, by commitment and day; hours of open months that are still to come are left out. */
export async function readCommitmentDays(
  engine: SqlEngine,
  raw: RawColumns,
  months: readonly PayerMonth[],
): Promise<readonly CommitmentDay[]> {
  return (await engine.rows(dayQuery(raw, months))).map(toDay);
}

function feeQuery(raw: RawColumns, select: ChargeSelect): string {
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

function dayQuery(raw: RawColumns, months: readonly PayerMonth[]): string {
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

const GROUP_NAMES = ['payer', 'month', 'currency', 'kind', 'arn'] as const;

function groupList(raw: RawColumns): string {
  return groupColumns(raw)
    .map((expression, index) => `${expression} AS ${GROUP_NAMES[index]}`)
    .join(', ');
}

function toFee(row: SqlRow): CommitmentFee {
  return {
    id: countOf(row, 'id'),
    key: commitmentKey(row),
    kind: textOf(row, 'kind') === 'Reservation' ? 'Reservation' : 'Savings Plan',
    monthKey: monthKey(textOf(row, 'payer'), textOf(row, 'month')),
    currency: textOf(row, 'currency'),
    lines: { start: instant(row, 'lineStart'), end: instant(row, 'lineEnd') },
    term: { start: instant(row, 'termStart'), end: instant(row, 'termEnd') },
    NET: toAmounts(row, 'net_'),
    GROSS: toAmounts(row, ''),
  };
}

function toAmounts(row: SqlRow, net: '' | 'net_'): FeeAmounts {
  return {
    recurring: amountOf(row, `${net}recurring`),
    upfront: amountOf(row, `${net}upfront`),
    fee: amountOf(row, `${net}fee`),
    amortizedUpfront: amountOf(row, `${net}amortized`),
    unused: amountOf(row, `${net}unused`),
  };
}

function toDay(row: SqlRow): CommitmentDay {
  return {
    key: commitmentKey(row),
    day: day(textOf(row, 'day')),
    used: { NET: amountOf(row, 'net_used'), GROSS: amountOf(row, 'used') },
    unused: amountOf(row, 'unused') ?? ZERO,
    unknown: countOf(row, 'unknown'),
  };
}

function commitmentKey(row: SqlRow): string {
  return JSON.stringify(GROUP_NAMES.map((name) => textOf(row, name)));
}

function instantOf(timestamp: string): string {
  return `strftime(${timestamp}, '%Y-%m-%dT%H:%M:%SZ')`;
}

function instant(row: SqlRow, column: string): number | null {
  const text = nullableText(row, column);
  return text === null ? null : Date.parse(text);
}
