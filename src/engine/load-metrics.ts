import type { CheckDeclaration, MetricDeclaration, MetricSeries } from '../core/check.ts';
import { SpendlogError } from '../core/errors.ts';
import type { MetricAnswer, MetricRequest } from '../core/metric-request.ts';
import type { LoadedDatasets } from './load-datasets.ts';
import { metricsRead } from './metrics-read.ts';
import { failed, needs, type ReadOutcome } from './read-outcome.ts';
import { permissionsOf, runRead, type UnitRun } from './unit-run.ts';

const DAY_MS = 86_400_000;

/** What metrics of a check's rows were found. */
export interface LoadedMetrics {
  /** Series with at least one datapoint. */
  readonly found: number;
  readonly metric: (name: string, row: unknown) => MetricSeries | null;
  /** Whether CloudWatch has more of it than it gave: its `null` is then no silence. */
  readonly isPart: (name: string, row: unknown) => boolean;
}

interface Wanted {
  readonly row: unknown;
  /** The check's own name of the metric. */
  readonly name: string;
  readonly request: MetricRequest;
  /** The request without its key: the same for the same series, whoever asks. */
  readonly series: string;
}

/** Series that checks of one unit have asked for, held as long as the unit: what several ask for is paid for once. */
export type AskedSeries = Map<string, MetricAnswer>;

/** Asks for the metrics a check declares, of every row it may judge. */
export async function loadMetrics(
  run: UnitRun,
  check: CheckDeclaration,
  loaded: LoadedDatasets,
  asked: AskedSeries = new Map(),
): Promise<ReadOutcome<LoadedMetrics>> {
  const read = { id: metricsRead(check.id), operations: ['CloudWatch:GetMetricData'], limits: {} };
  const wanted: Wanted[] = [];
  for (const [name, declaration] of Object.entries(check.metrics ?? {})) {
    const dataset = measuredOn(check, declaration);
    const outcome = loaded.get(dataset);
    if (!outcome) throw new TypeError(`${check.id} measures ${dataset}, which its unit does not read.`);
    if (!outcome.read) {
      return failed(needs(dataset, outcome.failure, permissionsOf(run, read.operations)));
    }
    for (const one of wantedOf(name, declaration, outcome.value, check.lookBackDays, run.now))
      wanted.push(one);
  }
  return runRead(run, read, async (context) => {
    await askMissing(wanted, asked, (requests) => run.ports.loadMetrics(requests, context));
    const answers = new Map(wanted.map((one) => [one.series, answerTo(one, asked)]));
    refuseNothingButParts(check, answers);
    return lookUp(check, wanted, answers);
  });
}

/** Each series that nobody has asked for yet, once. A call that fails is thrown, and nothing of it is held. */
async function askMissing(
  wanted: readonly Wanted[],
  asked: AskedSeries,
  ask: (requests: readonly MetricRequest[]) => Promise<Answers>,
): Promise<void> {
  const missing = new Map<string, MetricRequest>();
  for (const { series, request } of wanted) {
    if (!asked.has(series) && !missing.has(series)) missing.set(series, request);
  }
  if (missing.size === 0) return;
  const answers = await ask([...missing.values()]);
  for (const [series, { key }] of missing) {
    const answer = answers.get(key);
    if (answer !== undefined) asked.set(series, answer);
  }
}

function answerTo({ series, request }: Wanted, asked: AskedSeries): MetricAnswer {
  const answer = asked.get(series);
  if (answer === undefined) throw new TypeError(`No answer for the metric ${request.metricName}.`);
  return answer;
}

function wantedOf(
  name: string,
  declaration: MetricDeclaration,
  rows: readonly unknown[],
  lookBackDays: number,
  now: string,
): readonly Wanted[] {
  return rows.flatMap((row, index) => {
    const dimensions = dimensionsOf(declaration, row);
    if (!dimensions) return [];
    const request = requestOf(`${name} ${index}`, declaration, dimensions, lookBackDays, now);
    const { key: _, ...series } = request;
    return [{ row, name, request, series: JSON.stringify(series) }];
  });
}

function measuredOn(check: CheckDeclaration, { of }: MetricDeclaration): string {
  const dataset = check.needs[of];
  if (!dataset) throw new TypeError(`${check.id} measures ${of}, which it does not need.`);
  return dataset.id;
}

/** `null` where a column is empty: such a row has no metric of that name. */
function dimensionsOf(
  { dimensions }: MetricDeclaration,
  row: unknown,
): Readonly<Record<string, string>> | null {
  const columns = new Map(typeof row === 'object' && row !== null ? Object.entries(row) : []);
  const values = Object.entries(dimensions).map(
    ([dimension, column]) => [dimension, columns.get(column)] as const,
  );
  const texts = values.flatMap(([dimension, value]) =>
    typeof value === 'string' && value !== '' ? [[dimension, value] as const] : [],
  );
  return texts.length === values.length ? Object.fromEntries(texts) : null;
}

/** From whole period to whole period, or CloudWatch would move the start itself. */
function requestOf(
  key: string,
  { namespace, metricName, statistic, periodSeconds }: MetricDeclaration,
  dimensions: Readonly<Record<string, string>>,
  lookBackDays: number,
  now: string,
): MetricRequest {
  const periodMs = periodSeconds * 1000;
  const end = Math.floor(Date.parse(now) / periodMs) * periodMs;
  const start = Math.floor((end - lookBackDays * DAY_MS) / periodMs) * periodMs;
  return {
    key,
    namespace,
    metricName,
    statistic,
    periodSeconds,
    dimensions,
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  };
}

/** By series, or by the key of its request. */
type Answers = ReadonlyMap<string, MetricAnswer>;

/** Parts of every series and the whole of none is no answer: not "there are no datapoints". */
function refuseNothingButParts({ id }: CheckDeclaration, answers: Answers): void {
  const values = [...answers.values()];
  if (values.length === 0 || values.some((answer) => answer !== 'incomplete')) return;
  throw new SpendlogError(
    'DATA_UNEXPECTED',
    `CloudWatch gave only parts of all metrics of ${id}.`,
    'Run again: CloudWatch may be busy.',
  );
}

function lookUp(check: CheckDeclaration, wanted: readonly Wanted[], answers: Answers): LoadedMetrics {
  const series = new Map<string, Map<unknown, MetricAnswer>>();
  for (const name of Object.keys(check.metrics ?? {})) series.set(name, new Map());
  for (const one of wanted) series.get(one.name)?.set(one.row, answers.get(one.series) ?? null);
  const answerOf = (name: string, row: unknown): MetricAnswer => {
    const rows = series.get(name);
    if (!rows) throw new TypeError(`${check.id} looks at the metric ${name}, which it does not declare.`);
    return rows.get(row) ?? null;
  };
  return {
    found: [...series.values()].flatMap((rows) => [...rows.values()]).filter(isSeries).length,
    metric: (name, row) => {
      const answer = answerOf(name, row);
      return isSeries(answer) ? answer : null;
    },
    isPart: (name, row) => answerOf(name, row) === 'incomplete',
  };
}

function isSeries(answer: MetricAnswer): answer is MetricSeries {
  return answer !== null && answer !== 'incomplete';
}
