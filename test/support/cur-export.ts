import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { formatDecimal } from '../../src/core/decimal.ts';
import type { SqlEngine, SqlRow } from '../../src/core/sql-engine.ts';
import { CHARGE_COLUMNS } from '../../src/costs/sources/export/charge-columns.ts';
import { columnKey } from '../../src/costs/sources/export/column-name.ts';
import type { Dialect, PreparedDialect, RawColumns } from '../../src/costs/sources/export/dialect.ts';
import { cur2 } from '../../src/costs/sources/export/dialects/cur-2.ts';
import { curLegacy } from '../../src/costs/sources/export/dialects/cur-legacy.ts';
import { quoteIdentifier, quoteText } from '../../src/costs/sources/export/sql-text.ts';
import { openDuckDb } from '../../src/platform/duckdb.ts';

/** A Cost and Usage Report with every line translated, so that a test of the dialect can ask it in SQL. */
export interface OpenCur {
  readonly engine: SqlEngine;
  readonly raw: RawColumns;
  readonly dialect: Dialect;
  readonly prepared: PreparedDialect;
  /** One row of values over `charges`, with amounts as plain text. */
  ask(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const engines: SqlEngine[] = [];
afterAll(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});

/** Opens files that DuckDB reads with `reader`, e.g. `read_csv`. */
export async function openCur(source: string): Promise<OpenCur> {
  const engine = await openDuckDb({
    load: () => import('@duckdb/node-api'),
    scratch: scratchFolder(),
    threads: 1,
  });
  engines.push(engine);
  await engine.run(`CREATE VIEW raw_rows AS SELECT * FROM ${source}`);
  const raw = await rawColumns(engine);
  const dialect = [curLegacy, cur2].find((one) => one.recognise(raw.names) !== null);
  if (!dialect) throw new Error('No dialect of the Cost and Usage Report');
  const prepared = await dialect.prepare(engine, raw);
  await createCharges(engine, raw, prepared);
  const ask = async (sql: string) => (await engine.rows(sql)).map(plain);
  return { engine, raw, dialect, prepared, ask };
}

/** Text of a CSV file as a relation, every column as text. */
export function csv(text: string): string {
  const file = join(scratchFolder(), 'export.csv');
  writeFileSync(file, text);
  return csvFile(file);
}

export function csvFile(file: string): string {
  return `read_csv(${quoteText(file)}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', null_padding = true, strict_mode = false)`;
}

function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'spendlog-cur-'));
}

async function createCharges(engine: SqlEngine, raw: RawColumns, prepared: PreparedDialect): Promise<void> {
  const columns = Object.keys(CHARGE_COLUMNS) as (keyof typeof CHARGE_COLUMNS)[];
  const list = columns.map((name) => `${prepared.select[name]} AS ${quoteIdentifier(name)}`).join(', ');
  const derived = prepared.derivedTable
    ? ` UNION ALL SELECT ${columns.map(quoteIdentifier).join(', ')}, 0 AS lines FROM ${prepared.derivedTable}`
    : '';
  await engine.run(
    `CREATE VIEW charges AS SELECT ${list}, 1 AS lines FROM ${raw.relation} AS raw ${prepared.joins}${derived}`,
  );
}

async function rawColumns(engine: SqlEngine): Promise<RawColumns> {
  const described = await engine.rows('DESCRIBE raw_rows');
  const types = new Map(described.map((row) => [String(row['column_name']), String(row['column_type'])]));
  const names = [...types.keys()];
  const find = (name: string) =>
    names.find((one) => one === name) ?? names.find((one) => columnKey(one) === columnKey(name)) ?? null;
  const or = (name: string, type: string, read: (column: string) => string) => {
    const actual = find(name);
    return actual === null ? `CAST(NULL AS ${type})` : read(`raw.${quoteIdentifier(actual)}`);
  };
  const nullable = (column: string) => `nullif(nullif(CAST(${column} AS VARCHAR), ''), 'NULL')`;
  return {
    relation: 'raw_rows',
    names,
    find,
    text: (name) => or(name, 'VARCHAR', nullable),
    amount: (name) => or(name, 'DECIMAL(38, 21)', (column) => `CAST(${nullable(column)} AS DECIMAL(38, 21))`),
    timestamp: (name) => or(name, 'TIMESTAMP', (column) => `CAST(${nullable(column)} AS TIMESTAMP)`),
    map: (name) =>
      or(name, 'MAP(VARCHAR, VARCHAR)', (column) =>
        types.get(find(name) ?? '') === 'VARCHAR'
          ? `CAST(CAST(${nullable(column)} AS JSON) AS MAP(VARCHAR, VARCHAR))`
          : column,
      ),
  };
}

function plain(row: SqlRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'bigint'
        ? Number(value)
        : value !== null && typeof value === 'object' && 'units' in value
          ? formatDecimal(value)
          : value,
    ]),
  );
}
