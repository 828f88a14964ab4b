import { type Decimal, ZERO } from '../../../../core/decimal.ts';
import { SpendlogError } from '../../../../core/errors.ts';
import type { SqlEngine, SqlRow } from '../../../../core/sql-engine.ts';
import type { RawColumns } from '../dialect.ts';
import { curLines, isOneOf, rulesWhere } from './cur-lines.ts';
import { type DiscountFacts, type DiscountMode, discountMode, sumDecimals } from './cur-mode.ts';
import { amountOf, countOf, nullableText, textOf } from './cur-values.ts';

/** The lines of one kind in one payer's month: what one pass over the report tells before any figure can be had. */
export interface CensusEntry {
  readonly payer: string;
  /** First day of the billing month. */
  readonly month: string;
  readonly currency: string;
  readonly rule: string;
  readonly type: string;
  readonly rows: number;
  readonly rowsWithoutInvoice: number;
  readonly unblended: Decimal;
  readonly net: Decimal;
  readonly netMagnitude: Decimal;
  readonly coveredWithoutNet: number;
  /** Lines whose billing period does not end at midnight. */
  readonly oddPeriodEnds: number;
  /** ISO instant: the latest end of usage lines of at most a day. */
  readonly through: string | null;
}

/** Throws `EXPORT_UNREADABLE` where a line belongs to no month. */
export async function takeCensus(engine: SqlEngine, raw: RawColumns): Promise<readonly CensusEntry[]> {
  const census = (await engine.rows(censusQuery(raw))).map(toEntry);
  const undated = census.filter(({ month }) => month === '').reduce((total, { rows }) => total + rows, 0);
  if (undated > 0) throw withoutDate(undated);
  return census;
}

function withoutDate(lines: number): SpendlogError {
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The report has lines (${lines}) with neither a billing period nor a usage start that can be read.`,
    'Look at the date columns: AWS writes 2026-06-01T00:00:00Z; another tool may have rewritten them.',
  );
}

/** One payer's month, over all its lines. */
export interface PayerMonth {
  readonly payer: string;
  readonly month: string;
  readonly mode: DiscountMode;
  /** Invoiced, or with usage up to its end: its fees are no longer "to date". */
  readonly closed: boolean;
  /** ISO instant up to which this payer's usage is present; null where no line tells. */
  readonly through: string | null;
  readonly entries: readonly CensusEntry[];
}

export function payerMonths(census: readonly CensusEntry[]): readonly PayerMonth[] {
  const throughs = new Map<string, string>();
  for (const { payer, through } of census) {
    if (through !== null && through > (throughs.get(payer) ?? '')) throughs.set(payer, through);
  }
  const groups = Map.groupBy(census, ({ payer, month }) => monthKey(payer, month));
  return [...groups.values()].flatMap((entries) => {
    const first = entries[0];
    return first ? [payerMonth(first, entries, throughs.get(first.payer) ?? null)] : [];
  });
}

export function monthKey(payer: string, month: string): string {
  return `${month} ${payer}`;
}

function payerMonth(
  { payer, month }: CensusEntry,
  entries: readonly CensusEntry[],
  through: string | null,
): PayerMonth {
  const invoiced = entries.every(({ rowsWithoutInvoice }) => rowsWithoutInvoice === 0);
  const elapsed = through !== null && Date.parse(through) >= nextMonth(month);
  return {
    payer,
    month,
    mode: discountMode(byCurrency(entries).map(({ facts }) => facts)),
    closed: invoiced || elapsed,
    through,
    entries,
  };
}

/** The instant a billing month ends, in milliseconds. */
export function nextMonth(month: string): number {
  const start = new Date(`${month}T00:00:00Z`);
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
}

/** The facts that decide a mode, one entry per currency. Split cost rows repeat the cost of others and are not in them. */
export function byCurrency(
  entries: readonly CensusEntry[],
): readonly { readonly currency: string; readonly facts: DiscountFacts }[] {
  const counted = entries.filter(({ rule }) => rule !== 'splitCost');
  return [...Map.groupBy(counted, ({ currency }) => currency)].map(([currency, group]) => ({
    currency,
    facts: {
      unblended: sumDecimals(group.map(({ unblended }) => unblended)),
      net: sumDecimals(group.map(({ net }) => net)),
      netMagnitude: sumDecimals(group.map(({ netMagnitude }) => netMagnitude)),
      coveredWithoutNet: group.reduce((total, { coveredWithoutNet }) => total + coveredWithoutNet, 0),
    },
  }));
}

function censusQuery(raw: RawColumns): string {
  const lines = curLines(raw);
  const { NET, GROSS } = lines.effective;
  const misses = (gross: string, net: string) => `(coalesce(${gross}, 0) <> 0 AND coalesce(${net}, 0) = 0)`;
  const usage = isOneOf(
    lines.rule,
    rulesWhere((rule) => rule.countsQuantity),
  );
  return `SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
  ${lines.rule} AS rule, ${lines.type} AS type, count(*) AS lines,
  count(*) FILTER (${raw.text('bill_invoice_id')} IS NULL) AS withoutInvoice,
  sum(${lines.unblended}) AS unblended, sum(${lines.net}) AS net, sum(abs(${lines.net})) AS netMagnitude,
  count(*) FILTER (CASE ${lines.rule}
    WHEN 'savingsPlanCoveredUsage' THEN ${misses(GROSS.savingsPlan, NET.savingsPlan)}
    WHEN 'discountedUsage' THEN ${misses(GROSS.reservation, NET.reservation)} END) AS coveredWithoutNet,
  count(*) FILTER (CAST(${raw.timestamp('bill_billing_period_end_date')} AS TIME) <> TIME '00:00:00') AS oddPeriodEnds,
  strftime(max(${lines.end}) FILTER (${usage} AND ${lines.end} - ${lines.start} <= INTERVAL 1 DAY), '%Y-%m-%dT%H:%M:%SZ') AS through
FROM ${raw.relation} AS raw GROUP BY ALL ORDER BY ALL`;
}

function toEntry(row: SqlRow): CensusEntry {
  return {
    payer: textOf(row, 'payer'),
    month: textOf(row, 'month'),
    currency: textOf(row, 'currency'),
    rule: textOf(row, 'rule'),
    type: textOf(row, 'type'),
    rows: countOf(row, 'lines'),
    rowsWithoutInvoice: countOf(row, 'withoutInvoice'),
    unblended: amountOf(row, 'unblended') ?? ZERO,
    net: amountOf(row, 'net') ?? ZERO,
    netMagnitude: amountOf(row, 'netMagnitude') ?? ZERO,
    coveredWithoutNet: countOf(row, 'coveredWithoutNet'),
    oddPeriodEnds: countOf(row, 'oddPeriodEnds'),
    through: nullableText(row, 'through'),
  };
}
