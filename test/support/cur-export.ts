import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { formatDecimal } from '../../src/core/decimal.ts';
import { day } from '../../src/core/period.ts';
import type { SqlRow, SqlValue } from '../../src/core/sql-engine.ts';
import { CHARGE_COLUMNS, type ChargeColumn } from '../../src/costs/sources/export/charge-columns.ts';
import { type OpenExport, openExport } from '../../src/costs/sources/export/open-export.ts';
import { openDuckDb } from '../../src/platform/duckdb.ts';
import { localFiles } from '../../src/platform/local-files.ts';
import { unzip } from '../../src/platform/unzip.ts';

/** An opened Cost and Usage Report that a test can ask in SQL. */
export interface OpenCur extends OpenExport {
  /** Over `cur`: all charge columns, and `lines`: 1 for a line of the report, 0 for a computed charge. Amounts as text. */
  ask(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const opened: OpenExport[] = [];
const folders: string[] = [];

afterAll(async () => {
  for (const { engine } of opened.splice(0)) await engine.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export async function openCur(file: string): Promise<OpenCur> {
  const scratch = join(newFolder(), 'engine');
  const open = await openExport({
    locations: [file],
    files: () => localFiles(dirname(file)),
    unzip,
    engine: () => openDuckDb({ load: () => import('@duckdb/node-api'), scratch, threads: 1 }),
    maxLocalBytes: 1e9,
    asOf: day('2026-11-21'),
    sample: false,
  });
  opened.push(open);
  await open.engine.run(
    `CREATE VIEW cur AS SELECT *, CASE WHEN derived THEN 0 ELSE 1 END AS lines FROM ${open.charges.select(COLUMNS)}`,
  );
  return { ...open, ask: async (sql) => (await open.engine.rows(sql)).map(plain) };
}

/** Writes a file for the time of the test file and returns its path. */
export function exportFile(name: string, content: string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'spendlog-cur-'));
  folders.push(folder);
  return folder;
}

const COLUMNS = Object.keys(CHARGE_COLUMNS).filter((name): name is ChargeColumn => name in CHARGE_COLUMNS);

function plain(row: SqlRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plainValue(value)]));
}

function plainValue(value: SqlValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  return value !== null && typeof value === 'object' && 'units' in value ? formatDecimal(value) : value;
}
