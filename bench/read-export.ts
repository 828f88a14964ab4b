import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { addDecimal, type Decimal, decimal, formatDecimal } from '../src/core/decimal.ts';
import { day } from '../src/core/period.ts';
import type { SqlEngine } from '../src/core/sql-engine.ts';
import { createExportSource } from '../src/costs/sources/export/export-source.ts';
import { openDuckDb } from '../src/platform/duckdb.ts';
import { localFiles } from '../src/platform/local-files.ts';
import { unzip } from '../src/platform/unzip.ts';
import { BARE, type BareName, bareSql } from './bare-sql.ts';

/** What one measurement in a process of its own found. */
export interface ReadMeasurement {
  /** Of processor time, user and system: what else the machine does changes it little. */
  readonly seconds: number;
  readonly peakBytes: number;
  readonly groups: number;
  /** Billed cost over all groups, as exact text; what the sum of doubles gives is not. */
  readonly billedCost: string;
}

/** Adds up one day after the other, service by service: what was found, without the time it took. */
type Reading = Pick<ReadMeasurement, 'groups' | 'billedCost'>;

type Open = () => Promise<SqlEngine>;

async function readWithSpendlog(path: string, engine: Open): Promise<Reading> {
  const source = createExportSource({
    locations: [basename(path)],
    files: () => localFiles(dirname(path)),
    unzip,
    engine,
    maxLocalBytes: Number.MAX_SAFE_INTEGER,
    asOf: day('2026-01-31'),
    sample: false,
  });
  const { span } = await source.open();
  const cube = await source.cube({ name: 'bench', dimensions: ['day', 'serviceName'], period: span });
  if (!cube.known) throw new Error(`Not known: ${cube.gap.subject}`);
  const billed = cube.value.rows.map(({ billedCost }) => billedCost?.amount);
  await source.close();
  return { groups: billed.length, billedCost: total(billed) };
}

async function readBare(name: BareName, path: string, open: Open): Promise<Reading> {
  const engine = await open();
  const rows = await engine.rows(bareSql(name, path));
  await engine.close();
  if (rows.some((row) => Object.values(row).includes(false))) throw new Error('The fast cast is not proven');
  const billed = rows.map(({ BilledCost: value }) => value);
  return { groups: billed.length, billedCost: total(billed.map(asDecimal)) };
}

function asDecimal(value: unknown): Decimal | undefined {
  if (typeof value === 'number') return decimal(value.toFixed(10));
  return isDecimal(value) ? value : undefined;
}

function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'units' in value && 'scale' in value;
}

function total(amounts: readonly (Decimal | undefined)[]): string {
  let sum: Decimal = decimal('0');
  for (const amount of amounts) {
    if (!amount) throw new TypeError('A group without billed cost');
    sum = addDecimal(sum, amount);
  }
  return formatDecimal(sum);
}

function isBare(name: string): name is BareName {
  return Object.hasOwn(BARE, name);
}

async function measure(name: string, path: string): Promise<ReadMeasurement> {
  const scratch = await mkdtemp(join(tmpdir(), 'spendlog-bench-'));
  const open = () => openDuckDb({ load: () => import('@duckdb/node-api'), scratch });
  try {
    const start = process.cpuUsage();
    const reading = isBare(name) ? await readBare(name, path, open) : await readWithSpendlog(path, open);
    const { user, system } = process.cpuUsage(start);
    return { seconds: (user + system) / 1e6, peakBytes: process.resourceUsage().maxRSS * 1024, ...reading };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [name = '', path = ''] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await measure(name, path)));
}
