import { USAGE_KINDS } from '../../../core/charge.ts';
import type { BillHead, BillMonth, DataState, SourceDescription } from '../../../core/cost-source.ts';
import { SpendlogError } from '../../../core/errors.ts';
import {
  addDays,
  addMonths,
  type Day,
  day,
  firstDayOf,
  type Month,
  month,
  monthOf,
  type Period,
} from '../../../core/period.ts';
import type { SqlEngine, SqlRow } from '../../../core/sql-engine.ts';
import { countOf, moneyOf, textOf } from './cost-cell.ts';
import type { DataFile } from './data-file.ts';
import { quoteTexts } from './sql-text.ts';

interface HeadOptions {
  readonly asOf: Day;
  /** First and last day that were asked for. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly files: readonly DataFile[];
  readonly someAccounts: boolean;
}

/** What the facts tell before any question is asked. */
export async function readHead(
  engine: SqlEngine,
  source: SourceDescription,
  modeTable: string | null,
  { asOf, from, to, files, someAccounts }: HeadOptions,
): Promise<BillHead> {
  const [span = {}] = await engine.rows(SPAN);
  if (countOf(span['rows']) === 0) throw noCharges(files, someAccounts);
  if (countOf(span['undated']) > 0) throw withoutDate(countOf(span['undated']));
  const read = { start: day(textOf(span['first'])), end: endOf(span, to) };
  const dataThrough = throughOf(span, asOf);
  const months = await engine.rows(monthsSql(modeTable));
  const currencies = await engine.rows(
    `SELECT coalesce(billingCurrency, '') AS currency FROM facts GROUP BY 1 ORDER BY sum(rows) DESC, 1`,
  );
  const accounts = await engine.rows(
    `SELECT subAccountId AS id, max(subAccountName) AS name FROM accounts WHERE subAccountId IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  return {
    source,
    rows: countOf(span['rows']),
    span: read,
    readFrom: readFrom(read, from),
    dataThrough,
    currencies: currencies.map((row) => textOf(row['currency'])),
    months: months.map((row) => billMonth(row, dataThrough)),
    accounts: accounts.map((row) => ({ id: textOf(row['id']), name: textOf(row['name']) })),
  };
}

/**
 * The end is rounded up to a whole day. Where no end can be read, the day of the charge counts as one. A purchase
 * may run for years: what belongs to the bill is its start.
 */
const SPAN = `SELECT sum(rows) AS rows, sum(rows) FILTER (day IS NULL) AS undated, min(day) AS first,
    greatest(max(day) + 1, max(CASE WHEN lastShortEnd > date_trunc('day', lastShortEnd) THEN CAST(lastShortEnd AS DATE) + 1 ELSE CAST(lastShortEnd AS DATE) END)) AS last,
    max(lastShortEnd) FILTER (chargeKind IN (${quoteTexts(USAGE_KINDS)})) AS through,
    max(lastEnd) FILTER (chargeKind IN (${quoteTexts(USAGE_KINDS)})) AS anyThrough, max(lastEnd) AS end
  FROM facts`;

/**
 * An export of one month is that month from its first day, whenever its charges begin. Of several months the first
 * may be cut off: what lies before its first charge is not known.
 */
function readFrom({ start, end }: Period, from: Day | undefined): Day {
  const begin = firstDayOf(monthOf(start));
  if (monthOf(addDays(end, -1)) !== monthOf(start)) return start;
  return from && from > begin ? from : begin;
}

/** A charge of the last day that is read may run into the next one. */
function endOf(span: SqlRow, to: Day | undefined): Day {
  const end = day(textOf(span['last']));
  return to && end > addDays(to, 1) ? addDays(to, 1) : end;
}

/** Charges may be posted for hours that have not come yet; usage cannot be present beyond the day of the run. */
function throughOf(span: SqlRow, asOf: Day): string {
  const through =
    textOf(span['through']) ||
    textOf(span['anyThrough']) ||
    textOf(span['end']) ||
    `${textOf(span['last'])}T00:00:00.000Z`;
  const cap = `${addDays(asOf, 1)}T00:00:00.000Z`;
  return through < cap ? through : cap;
}

function monthsSql(modeTable: string | null): string {
  const mode = modeTable ? 'any_value(m.mode)' : 'NULL';
  const join = modeTable
    ? `LEFT JOIN ${modeTable} AS m ON m.billingAccountId = f.billingAccountId AND m.billingMonth = f.billingMonth`
    : '';
  return `SELECT coalesce(f.billingAccountId, '') AS payer, strftime(coalesce(f.billingMonth, date_trunc('month', f.day)), '%Y-%m') AS month,
      coalesce(f.billingCurrency, '') AS currency, sum(f.rows) AS rows,
      coalesce(sum(f.rows) FILTER (f.counted AND f.invoiceId IS NULL), 0) AS withoutInvoice,
      sum(f.billedCost) FILTER (f.counted) AS billedCost, ${mode} AS mode
    FROM facts AS f ${join} GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`;
}

function billMonth(row: SqlRow, dataThrough: string): BillMonth {
  const at = month(textOf(row['month']));
  const currency = textOf(row['currency']);
  const withoutInvoice = countOf(row['withoutInvoice']);
  const mode = row['mode'];
  return {
    billingAccountId: textOf(row['payer']),
    month: at,
    currency,
    rows: countOf(row['rows']),
    rowsWithoutInvoice: withoutInvoice,
    billedCost: moneyOf(row['billedCost'], currency),
    discountMode: mode === 'NET' || mode === 'GROSS' ? mode : null,
    state: stateOf(at, withoutInvoice, dataThrough),
  };
}

/** Final once every row is invoiced and the month is over. */
function stateOf(at: Month, withoutInvoice: number, dataThrough: string): DataState {
  if (dataThrough < `${firstDayOf(addMonths(at, 1))}T00:00:00.000Z`) return 'incomplete';
  return withoutInvoice === 0 ? 'final' : 'provisional';
}

/** A charge that belongs to no month can be in no figure: no report that left it out would be right. */
function withoutDate(rows: number): SpendlogError {
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The export has rows (${rows}) with neither a billing period nor a start of their charge that can be read.`,
    'Look at the date columns: they must read like 2026-06-01T00:00:00Z; another tool may have rewritten them.',
  );
}

function noCharges(files: readonly DataFile[], someAccounts: boolean): SpendlogError {
  const first = JSON.stringify(files[0]?.file.name ?? '');
  const where =
    files.length === 1 ? `The file ${first}` : `The export (${first} and ${files.length - 1} more)`;
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `${where} holds no charges of the days ${someAccounts ? 'and accounts ' : ''}that are read.`,
    'Give an export with at least one row in the period that is read; a new export is filled within a day.',
  );
}
