import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printedBy } from './child.ts';
import { type FirstLine, measureFirstLine } from './first-line.ts';
import type { ReadMeasurement } from './read-export.ts';

/** What is aimed at: time of Spendlog over time of the engine alone, and its memory. */
const AIM = { ratio: 1.15, gigabytes: 1 } as const;

const READERS = ['spendlog', 'proven cast', 'text cast', 'sum of doubles'] as const;

type ReaderName = (typeof READERS)[number];

/** Seconds from which on a reading is not repeated: what disturbs it is small beside it. */
const LONG = 60;

type Readings = Readonly<Record<ReaderName, ReadMeasurement>>;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '20000000' } } });
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 1) throw new TypeError(`Not a number of rows: ${values.rows}`);
  const path = fileURLToPath(new URL(`../.spendlog/bench/focus-${rows}.parquet`, import.meta.url));
  say(`Writing ${rows} rows, where they are not there yet`);
  await printedBy('large-export.ts', [path, String(rows)]);
  const readings = await inTurns(path);
  refuseDifference(readings);
  say('Starting dist/');
  const lines = [...readingTable(rows, readings), '', ...firstLineTable(await measureFirstLine())];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function readingTable(rows: number, readings: Readings): readonly string[] {
  return [
    `| Reading and grouping ${rows.toLocaleString('en')} rows | Time, as a ratio | Aim | Peak memory | Aim |`,
    '| --- | --: | --: | --: | --: |',
    ...READERS.map((name) => readingRow(name, readings)),
  ];
}

function firstLineTable(times: FirstLine | null): readonly string[] {
  const name = 'First line of `dist/`, against `node -e 0`';
  const ratio = times ? (times.dist / times.node).toFixed(2) : 'not built: `npm run build`';
  return ['| Starting | Time, as a ratio |', '| --- | --: |', `| ${name} | ${ratio} |`];
}

/** All of them once, and again, so that what else the machine does meanwhile falls on all; the quickest of each counts. */
async function inTurns(path: string): Promise<Readings> {
  const first = await inTurn((name) => read(name, path));
  const second = await inTurn((name) => again(name, path, first[name]));
  return inTurn((name) => again(name, path, second[name]));
}

async function inTurn(measure: (name: ReaderName) => Promise<ReadMeasurement>): Promise<Readings> {
  return {
    spendlog: await measure('spendlog'),
    'proven cast': await measure('proven cast'),
    'sum of doubles': await measure('sum of doubles'),
    'text cast': await measure('text cast'),
  };
}

async function again(name: ReaderName, path: string, before: ReadMeasurement): Promise<ReadMeasurement> {
  if (before.seconds > LONG) return before;
  const now = await read(name, path);
  return now.seconds < before.seconds ? now : before;
}

async function read(name: ReaderName, path: string): Promise<ReadMeasurement> {
  say(`Reading: ${name}`);
  return JSON.parse(await printedBy('read-export.ts', [name, path]));
}

/** Figures that differ make every ratio worthless. */
function refuseDifference(readings: Readings): void {
  const { spendlog } = readings;
  for (const name of ['proven cast', 'text cast'] as const) {
    const { groups, billedCost } = readings[name];
    if (groups === spendlog.groups && billedCost === spendlog.billedCost) continue;
    throw new Error(
      `Spendlog found ${spendlog.billedCost} in ${spendlog.groups} groups, the ${name} ${billedCost} in ${groups}`,
    );
  }
}

const TITLES = {
  spendlog: 'Spendlog: open the export, one cube by day and service',
  'proven cast': 'The engine alone, the same exact cast with its proof',
  'text cast': 'The engine alone, exact by way of text',
  'sum of doubles': 'The engine alone, `SUM(double)`, not exact',
} as const;

function readingRow(name: ReaderName, readings: Readings): string {
  const { seconds, peakBytes } = readings[name];
  const ratio = (seconds / readings['proven cast'].seconds).toFixed(2);
  const memory = `${(peakBytes / 1e9).toFixed(2)} GB`;
  const aims = name === 'spendlog' ? [`${AIM.ratio}`, `${AIM.gigabytes} GB`] : ['', ''];
  return `| ${TITLES[name]} | ${ratio} | ${aims[0]} | ${memory} | ${aims[1]} |`;
}

/** Progress goes where it is not part of the table. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

await main();
