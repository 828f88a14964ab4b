import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addMonths, firstDayOf, type Month } from '../src/core/period.ts';
import type { SqlEngine } from '../src/core/sql-engine.ts';
import { OPEN_MONTH, startOfDay } from './calendar.ts';
import type { SampleCharge } from './charge.ts';
import { FOCUS_COLUMNS } from './focus-columns.ts';
import type { SampleOrganisation } from './organisation.ts';
import { copyToParquet, dropStage, stage } from './stage.ts';

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
 * The same organisation gives the same bytes, whatever the engine's number of threads.
 * https://docs.aws.amazon.com/cur/latest/userguide/dataexports-export-delivery.html
 */
export async function writeSample(
  engine: SqlEngine,
  folder: string,
  organisation: SampleOrganisation,
): Promise<WrittenSample> {
  const root = join(folder, EXPORT_NAME);
  const deliveries = deliveriesOf(organisation);
  const dataFiles: string[] = [];
  await stage(
    engine,
    deliveries.map(({ charges }) => charges),
  );
  try {
    for (const [index, delivery] of deliveries.entries())
      dataFiles.push(await writeDelivery(engine, root, index, delivery));
  } finally {
    await dropStage(engine);
  }
  return { folder: root, dataFiles };
}

function deliveriesOf({
  charges,
  splitCosts,
  superseded,
  dataThrough,
}: SampleOrganisation): readonly Delivery[] {
  const byMonth = Map.groupBy([...charges, ...splitCosts], ({ billingMonth }) => billingMonth);
  const older: Delivery = { ...superseded, executedAt: deliveredAt(superseded.month, '03'), newest: false };
  return [...byMonth].flatMap(([month, rows]) => {
    const executedAt =
      month === OPEN_MONTH ? dataThrough.replace('T00:00', 'T09:14') : deliveredAt(month, '08');
    const newest: Delivery = { month, executedAt, charges: rows, newest: true };
    return month === superseded.month ? [older, newest] : [newest];
  });
}

function deliveredAt(month: Month, dayOfNextMonth: string): string {
  return `${addMonths(month, 1)}-${dayOfNextMonth}T09:14:27Z`;
}

async function writeDelivery(
  engine: SqlEngine,
  root: string,
  index: number,
  delivery: Delivery,
): Promise<string> {
  const { month, executedAt } = delivery;
  const execution = executionId(delivery);
  const path = `data/BILLING_PERIOD=${month}/${executedAt.replace('Z', '.000Z')}-${execution}/${EXPORT_NAME}-00001.snappy.parquet`;
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await copyToParquet(engine, index, target);
  if (delivery.newest) await writeManifest(root, delivery, execution, path);
  return path;
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
    billingPeriod: {
      start: startOfDay(firstDayOf(month)),
      end: startOfDay(firstDayOf(addMonths(month, 1))),
    },
    columns: FOCUS_COLUMNS.map(({ name, type }) => ({ name, type: type.toLowerCase() })),
    dataFiles: [`s3://harbourlight-billing/exports/${EXPORT_NAME}/${path}`],
  };
  const target = join(root, 'metadata', `BILLING_PERIOD=${month}`, `${EXPORT_NAME}-Manifest.json`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Formed like a UUID; follows from what is delivered and when. */
function executionId({ month, executedAt }: Delivery): string {
  const hash = createHash('sha256').update(`${month}${executedAt}`).digest('hex');
  return [8, 12, 16, 20, 32].map((end, index, ends) => hash.slice(ends[index - 1] ?? 0, end)).join('-');
}
