import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addMonths, firstDayOf, type Month } from '../src/core/period.ts';
import type { SqlEngine } from '../src/core/sql-engine.ts';
import { OPEN_MONTH, startOfDay } from './calendar.ts';
import type { SampleCharge } from './charge.ts';
import { FOCUS_COLUMNS } from './focus-columns.ts';
import type { SampleOrganisation } from './organisation.ts';

export const EXPORT_NAME = 'harbourlight-focus';

/** What was written. */
export interface WrittenSample {
  /** The export's folder, to be read as a whole. */
  readonly folder: string;
  /** Paths relative to `folder`, in the order of months, superseded versions included. */
  readonly dataFiles: readonly string[];
}

/** One delivery of one month. */
interface Delivery {
  readonly month: Month;
  readonly executedAt: string;
  readonly charges: readonly SampleCharge[];
  readonly newest: boolean;
}

/**
 * Writes the organisation's bill as AWS Data Exports delivers it where older files are kept: each delivery of a
 * month in a folder of its own below `data/`, and a manifest below `metadata/` that names the files of the newest.
 * The same organisation gives the same bytes.
 * https://docs.aws.amazon.com/cur/latest/userguide/dataexports-export-delivery.html
 */
export async function writeSample(
  engine: SqlEngine,
  folder: string,
  organisation: SampleOrganisation,
): Promise<WrittenSample> {
  const root = join(folder, EXPORT_NAME);
  const dataFiles: string[] = [];
  // One thread: row groups would otherwise be cut and ordered as threads happen to finish.
  await engine.run('SET threads = 1');
  try {
    for (const delivery of deliveriesOf(organisation))
      dataFiles.push(await writeDelivery(engine, root, delivery));
  } finally {
    await engine.run('RESET threads');
  }
  return { folder: root, dataFiles };
}

function deliveriesOf({ charges, superseded, dataThrough }: SampleOrganisation): readonly Delivery[] {
  const byMonth = Map.groupBy(charges, ({ billingMonth }) => billingMonth);
  const older: Delivery = { ...superseded, executedAt: deliveredAt(superseded.month, '03'), newest: false };
  return [...byMonth].flatMap(([month, rows]) => {
    const executedAt = month === OPEN_MONTH ? dataThrough.replace('T00', 'T09') : deliveredAt(month, '08');
    const newest: Delivery = { month, executedAt, charges: rows, newest: true };
    return month === superseded.month ? [older, newest] : [newest];
  });
}

function deliveredAt(month: Month, dayOfNextMonth: string): string {
  return `${addMonths(month, 1)}-${dayOfNextMonth}T09:14:27Z`;
}

async function writeDelivery(engine: SqlEngine, root: string, delivery: Delivery): Promise<string> {
  const { month, executedAt } = delivery;
  const execution = executionId(delivery);
  const path = `data/BILLING_PERIOD=${month}/${executedAt.replace('Z', '.000Z')}-${execution}/${EXPORT_NAME}-00001.snappy.parquet`;
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await writeParquet(engine, target, delivery.charges);
  if (delivery.newest) await writeManifest(root, delivery, execution, path);
  return path;
}

async function writeParquet(
  engine: SqlEngine,
  target: string,
  charges: readonly SampleCharge[],
): Promise<void> {
  const staging = join(engine.scratch, 'sample-month.csv');
  await writeFile(staging, csvOf(charges));
  const names = FOCUS_COLUMNS.map(
    ({ name, type }) => `${quoted(name)}: ${quoted(type.startsWith('MAP') ? 'VARCHAR' : type)}`,
  );
  const select = FOCUS_COLUMNS.map(({ name, type }) =>
    type.startsWith('MAP') ? `CAST("${name}"::JSON AS ${type}) AS "${name}"` : `"${name}"`,
  );
  await engine.run(
    `COPY (SELECT ${select.join(', ')} FROM read_csv(${quoted(staging)}, header = false, delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false, columns = {${names.join(', ')}}))
     TO ${quoted(target)} (FORMAT parquet, COMPRESSION snappy)`,
  );
  await rm(staging);
}

function csvOf(charges: readonly SampleCharge[]): string {
  const lines: string[] = [];
  for (const charge of charges) {
    let line = '';
    for (const { type, text } of FOCUS_COLUMNS) {
      const value = text(charge);
      if (value !== null)
        line += type === 'DOUBLE' || type === 'TIMESTAMP' ? value : `"${value.replaceAll('"', '""')}"`;
      line += ',';
    }
    lines.push(line.slice(0, -1));
  }
  return `${lines.join('\n')}\n`;
}

async function writeManifest(
  root: string,
  { month, executedAt }: Delivery,
  execution: string,
  path: string,
): Promise<void> {
  const manifest = {
    exportName: EXPORT_NAME,
    executionId: execution,
    executedAt,
    billingPeriod: { start: startOfDay(firstDayOf(month)), end: startOfDay(firstDayOf(addMonths(month, 1))) },
    columns: FOCUS_COLUMNS.map(({ name, type }) => ({ name, type: type.toLowerCase() })),
    dataFiles: [`s3://harbourlight-billing/exports/${EXPORT_NAME}/${path}`],
  };
  const target = join(root, 'metadata', `BILLING_PERIOD=${month}`, `${EXPORT_NAME}-Manifest.json`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(manifest, null, 2)}\n`);
}

function executionId({ month, executedAt }: Delivery): string {
  const hash = createHash('sha256').update(`${month}${executedAt}`).digest('hex');
  return [8, 12, 16, 20, 32].map((end, index, ends) => hash.slice(ends[index - 1] ?? 0, end)).join('-');
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
