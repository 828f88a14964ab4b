import { parseArgs } from 'node:util';
import { bareRate } from './bare-loop.ts';
import { IN_FLIGHT, type Measured, measureCollect } from './measure.ts';
import { plansOf } from './plans.ts';
import { type SimulatedAws, startSimulatedAws } from './simulated-server.ts';

/** What is aimed at: wall time over the bound that nobody can be faster than. */
const AIM = 1.25;

const LATENCY_SECONDS = 0.06;

/** CloudWatch's GetMetricData, in USD a metric asked for. */
const DOLLARS_A_METRIC = 0.01 / 1000;

interface Row {
  readonly name: string;
  readonly measured: Measured;
  readonly throttled: number;
  readonly bounds: readonly (readonly [name: string, seconds: number])[];
}

/** Collecting a simulated organisation, against the bound of the same server in the same run. */
export async function benchCollect(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      accounts: { type: 'string', default: '200' },
      quick: { type: 'boolean', default: false },
      'without-resource-explorer': { type: 'boolean', default: false },
    },
  });
  const { driven, blind } = await plansOf(Number(values.accounts));
  await using server = await startSimulatedAws({ explorer: !values['without-resource-explorer'] });
  say(`Collecting ${driven.units.length} units where money is spent`);
  const first = await rowOf('Planned from the bill', driven, server);
  const rows = [first.row];
  if (!values.quick) {
    say(`Collecting ${blind.units.length} units without that knowledge`);
    rows.push((await rowOf('Every account and region', blind, server, first.rate)).row);
  }
  process.stdout.write(`${tableOf(rows).join('\n')}\n`);
}

async function rowOf(
  name: string,
  plan: Parameters<typeof measureCollect>[0],
  server: SimulatedAws,
  knownRate?: number,
): Promise<{ readonly row: Row; readonly rate: number }> {
  await server.stats();
  const measured = await measureCollect(plan, server.url);
  const { throttled } = await server.stats();
  const rate = knownRate ?? (await bareRate(measured.journal, server.url));
  const calls = measured.journal.length;
  const bounds = [
    ['token buckets', measured.bucketSeconds],
    ['latency', (calls * LATENCY_SECONDS) / IN_FLIGHT],
    ['a bare SDK loop', calls / rate],
  ] as const;
  return { row: { name, measured, throttled, bounds }, rate };
}

function tableOf(rows: readonly Row[]): readonly string[] {
  return [
    `| ${IN_FLIGHT} calls in flight, 60 ms latency | Units | Calls | Throttled | Wall time over its bound | Aim | The bound | Peak memory | Metrics | Paid |`,
    '| --- | --: | --: | --: | --: | --: | --- | --: | --: | --: |',
    ...rows.map(lineOf),
    '',
    ratioLine(rows),
  ];
}

function lineOf({ name, measured, throttled, bounds }: Row): string {
  const { seconds, units, done, journal, peakBytes, metrics } = measured;
  if (done !== units) throw new Error(`${name}: ${units - done} of ${units} units are not done`);
  const [[what, bound] = ['', 1]] = bounds.toSorted(([, a], [, b]) => b - a);
  return `| ${[
    name,
    count(units),
    count(journal.length),
    count(throttled),
    (seconds / bound).toFixed(2),
    String(AIM),
    what,
    `${(peakBytes / 1e9).toFixed(2)} GB`,
    count(metrics),
    `$${(metrics * DOLLARS_A_METRIC).toFixed(2)}`,
  ].join(' | ')} |`;
}

/** What knowing the bill saves, as ratios within this run. */
function ratioLine([driven, blind]: readonly Row[]): string {
  if (!driven || !blind) return 'Without the run that does not know the bill (--quick).';
  const times = (of: (row: Row) => number) => (of(blind) / of(driven)).toFixed(1);
  return `Without the bill: ${times(({ measured }) => measured.journal.length)} times the calls, ${times(({ measured }) => measured.seconds)} times the time, ${times(({ measured }) => measured.metrics)} times the paid metrics.`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}

/** Progress goes where it is not part of the table. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
