import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printedBy } from '../child.ts';
import type { Measured } from './measure.ts';
import type { Phase } from './stopwatch.ts';

/** What is aimed at: 100,000 resources and 50,000 recommendations within this. */
const AIM_GIGABYTES = 1;

/** The yardstick is an organisation of one part in so many. */
const PARTS = 10;

/**
 * A made-up organisation judged, merged, priced and rendered, with yesterday's run in the store. The heap is bounded: what
 * counts is what the work needs, not what Node leaves lying about on a machine with room.
 */
export async function benchRecommendations(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      resources: { type: 'string', default: '100000' },
      'heap-megabytes': { type: 'string', default: '2000' },
    },
  });
  const heap = [`--max-old-space-size=${values['heap-megabytes']}`];
  const resources = Number(values.resources);
  if (!Number.isSafeInteger(resources) || resources < PARTS * 10) {
    throw new TypeError(`Not a number of resources: ${values.resources}`);
  }
  const small = await measured(Math.floor(resources / PARTS), heap);
  const large = await measured(resources, heap);
  process.stdout.write(
    `${[...sizeTable(large), '', ...phaseTable(large, small), '', ...fileTable(large)].join('\n')}\n`,
  );
}

/** Two days of it: the second finds what the first has left. */
async function measured(resources: number, heap: readonly string[]): Promise<Measured> {
  const folder = fileURLToPath(new URL('../../.spendlog/bench/', import.meta.url));
  const bill = `${folder}recommendations-${resources}.parquet`;
  const store = `${folder}recommendations-${resources}`;
  await rm(store, { recursive: true, force: true });
  await mkdir(store, { recursive: true });
  say(`Writing the bill of ${resources} resources`);
  await printedBy('recommendations/bill.ts', [bill, String(resources)]);
  const day = async (which: string) => {
    say(`${resources} resources, day ${which}`);
    return printedBy('recommendations/measure.ts', [bill, store, String(resources), which], heap);
  };
  await day('0');
  return JSON.parse(await day('1'));
}

function sizeTable(large: Measured): readonly string[] {
  const { resources, recommendations, withAmount, alternatives, advised, exempt, remembered } = large;
  const gigabytes = large.peakBytes / 1e9;
  return [
    '| Resources | Recommendations | With an amount | Alternatives | Advised by AWS | Exempt | Histories | Peak memory | Against the aim |',
    '| --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    `| ${[resources, recommendations, withAmount, alternatives, advised, exempt, remembered].map(count).join(' | ')} | ${gigabytes.toFixed(2)} GB | ${(gigabytes / AIM_GIGABYTES).toFixed(2)} |`,
  ];
}

function phaseTable(large: Measured, small: Measured): readonly string[] {
  return [
    `| Phase | CPU seconds | Rows | Rows a second | Memory at its end | Against ${PARTS} × a tenth of the organisation |`,
    '| --- | --: | --: | --: | --: | --: |',
    ...large.phases.map((phase) => phaseRow(phase, small)),
  ];
}

/** Some tenths of a second say nothing. */
const LEAST_SECONDS = 0.05;

function phaseRow({ name, seconds, rows, of, rssBytes }: Phase, small: Measured): string {
  const before = small.phases.find((phase) => phase.name === name)?.seconds ?? 0;
  const ratio = before < LEAST_SECONDS ? '–' : (seconds / (before * PARTS)).toFixed(2);
  const rate = seconds > 0 ? count(Math.round(rows / seconds)) : '–';
  return `| ${[name, seconds.toFixed(1), `${count(rows)} ${of}`, rate, `${(rssBytes / 1e9).toFixed(2)} GB`, ratio].join(' | ')} |`;
}

function fileTable({ files }: Measured): readonly string[] {
  return [
    '| File | Bytes |',
    '| --- | --: |',
    ...Object.entries(files).map(([name, bytes]) => `| ${name} | ${count(bytes)} |`),
  ];
}

function count(value: number): string {
  return value.toLocaleString('en');
}

/** Progress goes where it is not part of the tables. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
