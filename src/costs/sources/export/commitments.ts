import type { Commitment, CommitmentMonth } from '../../../core/cost-source.ts';
import { type Money, zeroMoney } from '../../../core/money.ts';
import {
  addMonths,
  type Day,
  day,
  type Month,
  month,
  monthOf,
  type Period,
  parseDay,
} from '../../../core/period.ts';
import type { SqlRow } from '../../../core/sql-engine.ts';
import { countOf, moneyOf, textOf } from './cost-cell.ts';
import type { OpenExport } from './open-export.ts';

/** Each commitment with what it covered, left unused and cost, month by month within the period. */
export async function readCommitments(
  { engine, charges }: OpenExport,
  period: Period,
): Promise<readonly Commitment[]> {
  const rows = await engine.rows(monthsSql(charges.select(COLUMNS, period)));
  const terms = await engine.rows(termsSql(charges.select(COLUMNS)));
  const termOf = new Map(terms.map((row) => [keyOf(row), row]));
  return [...Map.groupBy(rows, keyOf)].map(([key, months]) => commitment(months, termOf.get(key) ?? {}));
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
  return `SELECT ${KEYS}, min(billingAccountId) AS payer, min(commitmentDiscountType) AS type,
      min(coalesce(commitmentDiscountName, chargeDescription)) FILTER (${bought}) AS purchase,
      min(commitmentDiscountName) AS name, min(chargeDescription) AS description, min(commitmentStart) AS starts, max(commitmentEnd) AS ends,
      CAST(min(chargePeriodStart) FILTER (${bought}) AS DATE) AS bought,
      CAST(max(chargePeriodEnd) FILTER (${bought} AND chargePeriodEnd > chargePeriodStart + INTERVAL 360 DAY) AS DATE) AS termEnd,
      string_agg(DISTINCT chargeDescription, ' ' ORDER BY chargeDescription) FILTER (${bought}) AS texts
    FROM ${charges} WHERE commitmentDiscountId IS NOT NULL GROUP BY ALL`;
}

function keyOf(row: SqlRow): string {
  return JSON.stringify([textOf(row['id']), textOf(row['currency'])]);
}

function commitment(rows: readonly SqlRow[], term: SqlRow): Commitment {
  const [first = {}] = rows;
  const currency = textOf(first['currency']);
  const start = parseDay(textOf(term['starts'])) ?? parseDay(textOf(term['bought']));
  return {
    commitmentDiscountId: textOf(first['id']),
    type: typeName(textOf(term['type'])),
    description: textOf(term['purchase']) || textOf(term['name']) || textOf(term['description']),
    currency,
    billingAccountId: textOf(term['payer']),
    start,
    ...endOf(term, start),
    months: rows.map((row) => commitmentMonth(row, currency)),
  };
}

/** The provider's word; the two that AWS spells in several ways are put in one. */
function typeName(type: string): string {
  if (/savings ?plan/i.test(type)) return 'Savings Plan';
  return /reserv/i.test(type) ? 'Reservation' : type;
}

function endOf(term: SqlRow, start: Day | null): Pick<Commitment, 'end' | 'endSource'> {
  const ends = parseDay(textOf(term['ends'])) ?? parseDay(textOf(term['termEnd']));
  if (ends) return { end: ends, endSource: 'export' };
  const years = termYears([term['texts'], term['name']].map(textOf).join(' '));
  if (!start || years === null) return { end: null, endSource: null };
  return { end: yearsAfter(start, years), endSource: 'purchase-term' };
}

/** AWS sells terms of one and three years, written `1 year`, `3yr`, `1-Year` or `three year`. */
export function termYears(text: string): 1 | 3 | null {
  const found = new Set(
    [...text.matchAll(/\b(1|3|one|three)[\s-]?(?:year|yr)s?\b/gi)].map(([, count = '']) =>
      /^(1|one)$/i.test(count),
    ),
  );
  if (found.size !== 1) return null;
  return found.has(true) ? 1 : 3;
}

function yearsAfter(start: Day, years: number): Day {
  const target: Month = addMonths(monthOf(start), years * 12);
  // 29 February has no anniversary: the term ends on the 28th.
  return parseDay(`${target}-${start.slice(8)}`) ?? day(`${target}-28`);
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
