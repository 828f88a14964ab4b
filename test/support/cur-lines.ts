import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { quoteIdentifier, quoteText } from '../../src/costs/sources/export/sql-text.ts';
import { openDuckDb } from '../../src/platform/duckdb.ts';
import { exportFile } from './cur-export.ts';

/** One line of a Cost and Usage Report by its CUR 2.0 names; `product`, `resource_tags` and `cost_category` hold maps. */
export type CurLine = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const MAPS = ['product', 'resource_tags', 'cost_category', 'discount'];
const NUMBERS =
  /_(cost|amount|fee|commitment|upfront_fee_for_billing_period|commitment_for_billing_period|to_date|for_usage)$/;
const TIMES = /_(start|end)_date$/;

/** A line of June 2026 with what every line has. */
export function curLine(type: string, more: CurLine): CurLine {
  return {
    bill_payer_account_id: '111122223333',
    bill_billing_entity: 'AWS',
    bill_billing_period_start_date: '2026-06-01T00:00:00Z',
    bill_billing_period_end_date: '2026-07-01T00:00:00Z',
    bill_invoice_id: '2001',
    line_item_usage_account_id: '444455556666',
    line_item_currency_code: 'USD',
    line_item_usage_start_date: '2026-06-01T00:00:00Z',
    line_item_usage_end_date: '2026-06-01T01:00:00Z',
    line_item_product_code: 'AmazonEC2',
    line_item_line_item_type: type,
    ...more,
  };
}

/** The lines as a legacy report: `lineItem/UnblendedCost`, a column for each product attribute, tag and cost category. */
export function legacyCsv(lines: readonly CurLine[]): string {
  const flat = lines.map((line) =>
    Object.fromEntries(Object.entries(line).flatMap(([name, value]) => legacyEntries(name, value))),
  );
  return toCsv(flat);
}

/** The lines as a CUR 2.0 CSV file: maps as JSON text. */
export function cur2Csv(lines: readonly CurLine[]): string {
  return toCsv(
    lines.map((line) => {
      const values = Object.entries({ ...emptyMaps(), ...line });
      return Object.fromEntries(
        values.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
      );
    }),
  );
}

/** The lines as a CUR 2.0 Parquet file: doubles, timestamps and maps. Returns its path. */
export async function cur2Parquet(lines: readonly CurLine[]): Promise<string> {
  const path = exportFile('cur2.parquet', '');
  const engine = await openDuckDb({
    load: () => import('@duckdb/node-api'),
    scratch: dirname(path),
    threads: 1,
  });
  const names = columnsOf(lines.map((line) => ({ ...emptyMaps(), ...line })));
  const rows = lines.map((line) => `SELECT ${names.map((name) => typed(name, line[name])).join(', ')}`);
  await engine.run(`COPY (${rows.join(' UNION ALL BY NAME ')}) TO ${quoteText(path)} (FORMAT parquet)`);
  await engine.close();
  return path;
}

function legacyEntries(name: string, value: CurLine[string]): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[legacyName(name), value]];
  const prefix = { product: 'product', resource_tags: 'resourceTags', cost_category: 'costCategory' }[name];
  if (prefix === undefined) return [];
  return Object.entries(value).map(([key, one]) => [
    prefix === 'product' ? `product/${pascal(key)}` : `${prefix}/${key.replace(/^user_/, 'user:')}`,
    one,
  ]);
}

function legacyName(name: string): string {
  const [, family = '', rest = ''] =
    /^(bill|identity|line_item|pricing|product|reservation|savings_plan)_(.+)$/.exec(name) ?? [];
  const prefix = family.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return `${prefix}/${pascal(rest)}`;
}

function pascal(text: string): string {
  return text.replace(/(^|_)(.)/g, (_, __, letter: string) => letter.toUpperCase());
}

function emptyMaps(): CurLine {
  return Object.fromEntries(MAPS.map((name) => [name, {}]));
}

function columnsOf(lines: readonly CurLine[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => Object.keys(line)))];
}

function toCsv(rows: readonly Readonly<Record<string, string>>[]): string {
  return stringify(
    rows.map((row) => ({ ...row })),
    { header: true, columns: [...columnsOf(rows)] },
  );
}

function typed(name: string, value: CurLine[string] | undefined): string {
  const as = ` AS ${quoteIdentifier(name)}`;
  if (MAPS.includes(name)) {
    const entries = Object.entries(typeof value === 'object' ? value : {});
    const keys = entries.map(([key]) => quoteText(key)).join(', ');
    const values = entries.map(([, one]) => quoteText(one)).join(', ');
    return `CAST(map([${keys}], [${values}]) AS MAP(VARCHAR, VARCHAR))${as}`;
  }
  const text = typeof value === 'string' && value !== '' ? quoteText(value) : 'NULL';
  const type = TIMES.test(name) ? 'TIMESTAMP' : NUMBERS.test(name) ? 'DOUBLE' : 'VARCHAR';
  return `CAST(${text} AS ${type})${as}`;
}
