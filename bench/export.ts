import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printedBy } from './child.ts';
import { type FirstLine, measureFirstLine } from './first-line.ts';
import type { ReadMeasurement } from './read-export.ts';

/** What is aimed at: processor time of Spendlog over time of the engine alone that does the same, and its memory. */
const AIM = { ratio: 1.15, gigabytes: 1 } as const;

const READERS = ['spendlog', 'same grouping', 'proven cast', 'sum of doubles', 'text cast'] as const;

type ReaderName = (typeof READERS)[number];

/** Seconds of processor time from which on a reading is not repeated: what disturbs it is small beside it. */
const LONG = 60;

const TURNS = 3;

type Readings = ReadonlyMap<ReaderName, ReadMeasurement>;

export async function benchExport(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rows: { type: 'string', default: '20000000' }, quick: { type: 'boolean', default: false } },
  });
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 1) throw new TypeError(`Not a number of rows: ${values.rows}`);
  const path = fileURLToPath(new URL(`../.spendlog/bench/focus-${rows}.parquet`, import.meta.url));
  say(`Writing ${rows} rows, where they are not there yet`);
  await printedBy('large-export.ts', [path, String(rows)]);
  const readings = await inTurns(
    path,
    values.quick ? READERS.filter((name) => name !== 'text cast') : READERS,
  );
  refuseDifference(readings);
  say('Starting dist/');
  const lines = [...readingTable(rows, readings), '', ...firstLineTable(await measureFirstLine())];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function readingTable(rows: number, readings: Readings): readonly string[] {
  return [
    `| Reading and grouping ${rows.toLocaleString('en')} rows | CPU time against twelve keys | Aim | Against three keys | Peak memory | Aim |`,
    '| --- | --: | --: | --: | --: | --: |',
    ...[...readings.keys()].map((name) => readingRow(name, readings)),
  ];
}

function firstLineTable(times: FirstLine | null): readonly string[] {
  const name = 'First line of `dist/`, against `node -e 0`';
  const ratio = times ? (times.dist / times.node).toFixed(2) : 'not built: `npm run build`';
  return ['| Starting | Time, as a ratio |', '| --- | --: |', `| ${name} | ${ratio} |`];
}

/** All of them once, and again, so that what else the machine does meanwhile falls on all; the quickest of each counts. */
async function inTurns(path: string, names: readonly ReaderName[]): Promise<Readings> {
  const quickest = new Map<ReaderName, ReadMeasurement>();
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const name of names) {
      const before = quickest.get(name);
      if (before && before.seconds > LONG) continue;
      const now = await read(name, path);
      if (!before || now.seconds < before.seconds) quickest.set(name, now);
    }
  }
  return quickest;
}

async function read(name: ReaderName, path: string): Promise<ReadMeasurement> {
  say(`Reading: ${name}`);
  return JSON.parse(await printedBy('read-export.ts', [name, path]));
}

/** Figures that differ make every ratio worthless. The groups of twelve keys are others; their sum is not. */
function refuseDifference(readings: Readings): void {
  const spendlog = readingOf(readings, 'spendlog');
  for (const name of ['same grouping', 'proven cast', 'text cast'] as const) {
    const reading = readings.get(name);
    if (!reading) continue;
    const sameGroups = name === 'same grouping' || reading.groups === spendlog.groups;
    if (sameGroups && reading.billedCost === spendlog.billedCost) continue;
    throw new Error(
      `Spendlog found ${spendlog.billedCost} in ${spendlog.groups} groups, the ${name} ${reading.billedCost} in ${reading.groups}`,
    );
  }
}

const TITLES = {
  spendlog: 'Spendlog: open the export, one cube by day and service',
  'same grouping': 'The engine alone, twelve keys, the same exact cast with its proof',
  'proven cast': 'The engine alone, three keys, the same exact cast with its proof',
  'text cast': 'The engine alone, three keys, exact by way of text',
  'sum of doubles': 'The engine alone, three keys, `SUM(double)`, not exact',
} as const satisfies Readonly<Record<ReaderName, string>>;

function readingRow(name: ReaderName, readings: Readings): string {
  const { seconds, peakBytes } = readingOf(readings, name);
  const against = (other: ReaderName) => (seconds / readingOf(readings, other).seconds).toFixed(2);
  const memory = `${(peakBytes / 1e9).toFixed(2)} GB`;
  const aims = name === 'spendlog' ? [`${AIM.ratio}`, `${AIM.gigabytes} GB`] : ['', ''];
  return `| ${TITLES[name]} | ${against('same grouping')} | ${aims[0]} | ${against('proven cast')} | ${memory} | ${aims[1]} |`;
}

function readingOf(readings: Readings, name: ReaderName): ReadMeasurement {
  const reading = readings.get(name);
  if (!reading) throw new TypeError(`Not measured: ${name}`);
  return reading;
}

/** Progress goes where it is not part of the table. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
