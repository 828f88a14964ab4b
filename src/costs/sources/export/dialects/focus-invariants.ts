import type { InvariantId, InvariantResult } from '../../../../core/data-quality.ts';
import { ZERO } from '../../../../core/decimal.ts';
import type { InvariantText } from '../../../../core/invariant-texts.ts';
import type { SqlEngine, SqlRow } from '../../../../core/sql-engine.ts';
import type { RawColumns } from '../dialect.ts';
import { type Check, invariantOf } from './cur-invariants.ts';
import { amountOf, nullableText, textOf } from './cur-values.ts';
import { costGap, type FocusCommitmentMonth, type FocusPurchase } from './focus-commitment-cost.ts';

/** The invariants I1 to I7 (ADR 0004) as far as FOCUS can tell: negations and net columns exist in CUR only. */
export async function focusInvariants(
  engine: SqlEngine,
  raw: RawColumns,
): Promise<readonly InvariantResult[]> {
  return [
    notApplicable('I1', 'FOCUS has no negation rows.'),
    notApplicable('I2', 'FOCUS has no pair of net and gross columns.'),
    notApplicable('I3', 'FOCUS has no unblended cost beside BilledCost.'),
    raw.find('ChargeFrequency')
      ? await commitmentsCost(engine, raw)
      : notApplicable(
          'I4',
          'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.',
        ),
  ];
}

function notApplicable(id: InvariantId, message: InvariantText): InvariantResult {
  return { id, outcome: 'not-applicable', message, checked: 0, violations: 0, residuals: [] };
}

const TEXTS = {
  compared:
    'Effective cost of used and unused commitment against its recurring fee and amortised upfront payment, by commitment and month; where an upfront payment may lie before the data, the fee is the least.',
  nothing: 'No commitment has a fee that is known for a month that is over.',
} as const;

/** I4 by commitment and month, for months that are over and whose costs are all known. */
async function commitmentsCost(engine: SqlEngine, raw: RawColumns): Promise<InvariantResult> {
  const purchases = new Map(
    (await engine.rows(purchasesSql(raw))).map((row) => [keyOf(row), purchaseOf(row)]),
  );
  const checks = (await engine.rows(monthsSql(raw))).flatMap((row): readonly Check[] => {
    const gap = costGap(monthOf(row), purchases.get(keyOf(row)) ?? NO_PURCHASE);
    const group = `${keyOf(row)} ${textOf(row, 'start')}`;
    const residual = { amount: gap?.residual ?? ZERO, currency: textOf(row, 'currency') };
    return gap ? [{ group, groups: 1, violations: gap.holds ? 0 : 1, residual, rows: 0 }] : [];
  });
  return invariantOf('I4', checks, TEXTS);
}

const NO_PURCHASE: FocusPurchase = { upfront: null, start: null, end: null, text: '' };

function keyOf(row: SqlRow): string {
  return JSON.stringify([textOf(row, 'commitment'), textOf(row, 'currency')]);
}

function purchaseOf(row: SqlRow): FocusPurchase {
  return {
    upfront: amountOf(row, 'upfront'),
    start: instantOf(row, 'start'),
    end: instantOf(row, 'end'),
    text: textOf(row, 'text'),
  };
}

function monthOf(row: SqlRow): FocusCommitmentMonth {
  return {
    cost: amountOf(row, 'cost') ?? ZERO,
    fee: amountOf(row, 'fee'),
    start: instantOf(row, 'start') ?? Number.NaN,
    end: instantOf(row, 'end') ?? Number.NaN,
  };
}

function instantOf(row: SqlRow, column: string): number | null {
  const text = nullableText(row, column);
  return text === null ? null : Date.parse(text);
}

/** A charge period of about a year or more is that of a term. */
function purchasesSql(raw: RawColumns): string {
  const { id, currency, category, frequency, start, end } = columnsOf(raw);
  const once = `${frequency} = 'one-time'`;
  const text = `concat_ws(' ', ${raw.text('CommitmentDiscountName')}, ${raw.text('ChargeDescription')})`;
  return `SELECT ${id} AS commitment, ${currency} AS currency,
      sum(${raw.amount('BilledCost')}) FILTER (${once}) AS upfront,
      ${asText(`min(${start}) FILTER (${once})`)} AS start,
      ${asText(`max(${end}) FILTER (${once} AND ${end} > ${start} + INTERVAL 360 DAY)`)} AS end,
      string_agg(DISTINCT ${text}, ' ' ORDER BY ${text}) AS text
    FROM ${raw.relation} AS raw WHERE ${id} IS NOT NULL AND ${category} = 'purchase' GROUP BY ALL`;
}

function monthsSql(raw: RawColumns): string {
  const { id, currency, category, frequency, end } = columnsOf(raw);
  const fee = `${category} = 'purchase' AND ${frequency} = 'recurring'`;
  const cost = raw.amount('EffectiveCost');
  return `WITH months AS (
      SELECT ${id} AS commitment, ${currency} AS currency,
        date_trunc('month', ${raw.timestamp('BillingPeriodStart')}) AS month,
        sum(CASE WHEN ${fee} THEN ${raw.amount('BilledCost')} END) AS fee,
        coalesce(sum(CASE WHEN ${category} = 'usage' THEN ${cost} END), 0) AS cost,
        count_if(${category} = 'usage' AND ${cost} IS NULL) AS unknown
      FROM ${raw.relation} AS raw WHERE ${id} IS NOT NULL GROUP BY ALL)
    SELECT commitment, currency, fee, cost, ${asText('month')} AS start, ${asText('month + INTERVAL 1 MONTH')} AS end
    FROM months WHERE unknown = 0 AND month + INTERVAL 1 MONTH <= (
      SELECT max(${end}) FROM ${raw.relation} AS raw WHERE ${category} = 'usage')
    ORDER BY ALL`;
}

function columnsOf(raw: RawColumns) {
  return {
    id: raw.text('CommitmentDiscountId'),
    currency: `coalesce(${raw.text('BillingCurrency')}, '')`,
    category: `lower(${raw.text('ChargeCategory')})`,
    frequency: `lower(${raw.text('ChargeFrequency')})`,
    start: raw.timestamp('ChargePeriodStart'),
    end: raw.timestamp('ChargePeriodEnd'),
  };
}

function asText(timestamp: string): string {
  return `strftime(${timestamp}, '%Y-%m-%dT%H:%M:%SZ')`;
}
