import type { Commitment, CommitmentMonth } from '../../../core/cost-source.ts';
import { type Money, zeroMoney } from '../../../core/money.ts';
import { type Month, month, type Period, parseDay } from '../../../core/period.ts';
import type { SqlRow } from '../../../core/sql-engine.ts';
import { commitmentTerm } from './commitment-term.ts';
import { countOf, moneyOf, textOf } from './cost-cell.ts';
import type { OpenExport } from './open-export.ts';

/** Each commitment with what it covered, left unused and cost, month by month within the period. */
export async function readCommitments(
  { engine, charges, someAccounts }: OpenExport,
  period: Period,
): Promise<readonly Commitment[]> {
  const rows = await engine.rows(monthsSql(charges.select(COLUMNS, period)));
  const terms = await engine.rows(termsSql(charges.select(COLUMNS)));
  const payers = new Map((await engine.rows(PAYERS)).map((row) => [textOf(row['payer']), row]));
  const traces = new Map(
    terms.map((row) => [keyOf(row), { ...row, ...payers.get(textOf(row['payer'])) }] as const),
  );
  return [...Map.groupBy(rows, keyOf)].map(([key, months]) => {
    const trace = traces.get(key) ?? {};
    return commitment(months, trace, someAccounts && countOf(trace['bought']) === 0);
  });
}

const COLUMNS = [
  'billingAccountId',
  'billingCurrency',
  'commitmentDiscountId',
  'commitmentDiscountType',
  'commitmentDiscountName',
  'commitmentStart',
  'commitmentEnd',
  'chargeKind',
  'chargeDescription',
  'chargeFrequency',
  'chargePeriodStart',
  'chargePeriodEnd',
  'day',
  'billedCost',
  'effectiveCost',
  'listCost',
  'contractedCost',
  'counted',
] as const;

const KEYS = "commitmentDiscountId AS id, coalesce(billingCurrency, '') AS currency";

function monthsSql(charges: string): string {
  const of = (metric: string, kind: string): string => `sum(${metric}) FILTER (chargeKind = '${kind}')`;
  const unknown = (metric: string, kind: string): string =>
    `count_if(chargeKind = '${kind}' AND ${metric} IS NULL)`;
  return `SELECT ${KEYS}, strftime(day, '%Y-%m') AS month, ${of('effectiveCost', 'usage')} AS used,
      ${of('effectiveCost', 'unusedCommitment')} AS unused, ${of('contractedCost', 'usage')} AS contracted,
      ${of('listCost', 'usage')} AS list, ${of('billedCost', 'commitmentPurchase')} AS purchased,
      ${unknown('effectiveCost', 'usage')} AS usedUnknown, ${unknown('effectiveCost', 'unusedCommitment')} AS unusedUnknown,
      ${unknown('billedCost', 'commitmentPurchase')} AS purchasedUnknown
    FROM ${charges} WHERE counted AND commitmentDiscountId IS NOT NULL GROUP BY ALL ORDER BY id, currency, month`;
}

/** What is known of the commitment itself, over all that was read: the purchase may lie before the period. */
function termsSql(charges: string): string {
  const bought = "chargeKind = 'commitmentPurchase'";
  const once = `${bought} AND lower(chargeFrequency) = 'one-time'`;
  return `SELECT ${KEYS}, coalesce(min(billingAccountId), '') AS payer, min(commitmentDiscountType) AS type,
      min(commitmentDiscountName) AS name, count_if(chargeKind IN ('commitmentPurchase', 'unusedCommitment')) AS bought,
      first(chargeDescription ORDER BY chargePeriodStart, chargeDescription) FILTER (${bought} AND chargeDescription IS NOT NULL) AS purchase,
      min(commitmentStart) AS starts, coalesce(max(commitmentEnd),
        CAST(max(chargePeriodEnd) FILTER (${once} AND chargePeriodEnd > chargePeriodStart + INTERVAL 360 DAY) AS DATE)) AS ends,
      min(day) FILTER (${once}) AS once, min(day) FILTER (${bought}) AS fee, min(day) AS first,
      string_agg(DISTINCT chargeDescription, ' ' ORDER BY chargeDescription) FILTER (${bought}) AS texts
    FROM ${charges} WHERE commitmentDiscountId IS NOT NULL GROUP BY ALL`;
}

/** What was read of each payer: a commitment that shows up within it is new. */
const PAYERS = `SELECT coalesce(billingAccountId, '') AS payer, min(day) AS dataStart,
    string_agg(DISTINCT strftime(day, '%Y-%m'), ' ') AS dataMonths FROM facts GROUP BY 1`;

function keyOf(row: SqlRow): string {
  return JSON.stringify([textOf(row['id']), textOf(row['currency'])]);
}

/** `elsewhere`: perhaps another account bought it, and its purchase and what is left unused are with that account. */
function commitment(rows: readonly SqlRow[], traces: SqlRow, elsewhere: boolean): Commitment {
  const [first = {}] = rows;
  const currency = textOf(first['currency']);
  const at = (name: string) => parseDay(textOf(traces[name]));
  const months = textOf(traces['dataMonths']).split(' ');
  return {
    commitmentDiscountId: textOf(first['id']),
    type: typeName(textOf(traces['type'])),
    description: textOf(traces['name']) || textOf(traces['purchase']),
    currency,
    billingAccountId: textOf(traces['payer']),
    ...commitmentTerm({
      start: at('starts'),
      end: at('ends'),
      oneTimePurchase: at('once'),
      firstFee: at('fee'),
      firstCharge: at('first'),
      dataStart: at('dataStart'),
      months: new Set<Month>(months.filter((text) => text !== '').map(month)),
      text: [traces['texts'], traces['name']].map(textOf).join(' '),
    }),
    months: rows.map((row) => {
      const month = commitmentMonth(row, currency);
      return elsewhere ? { ...month, unused: null, purchased: null } : month;
    }),
  };
}

/** The provider's word; the two that AWS spells in several ways are put in one. */
function typeName(type: string): string {
  if (/savings ?plan/i.test(type)) return 'Savings Plan';
  return /reserv/i.test(type) ? 'Reservation' : type;
}

function commitmentMonth(row: SqlRow, currency: string): CommitmentMonth {
  // No charge of a kind is a known zero; a charge without an amount is not.
  const sum = (name: string): Money | null =>
    countOf(row[`${name}Unknown`]) > 0 ? null : (moneyOf(row[name], currency) ?? zeroMoney(currency));
  return {
    month: month(textOf(row['month'])),
    used: sum('used'),
    unused: sum('unused'),
    coveredContractedCost: moneyOf(row['contracted'], currency),
    coveredListCost: moneyOf(row['list'], currency),
    purchased: sum('purchased'),
  };
}
