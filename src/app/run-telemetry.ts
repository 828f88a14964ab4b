import type { Plan } from '../core/plan.ts';
import type { RunCost } from '../core/run.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import { putRunMetrics, type RunMetric } from '../platform/telemetry/run-metrics.ts';
import { exportRunTrace, type TraceSpan } from '../platform/telemetry/run-trace.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { RunSummary } from './run-summary.ts';
import { percentile } from './runs/run-stats.ts';
import type { TenantSession } from './tenant-session.ts';

export interface MeasuredRun {
  readonly summary: RunSummary;
  readonly cost: RunCost;
  readonly records: readonly UnitRecord[];
}

/** Sends how a run went where it is configured. What cannot be sent is a warning: a run is not lost for its figures. */
export async function sendRunMetrics(
  session: TenantSession,
  { run }: Plan,
  measured: MeasuredRun,
  environment: RunEnvironment,
): Promise<void> {
  const { metricsLogGroup } = session.config.telemetry;
  if (!metricsLogGroup) return;
  const at = environment.clock.now();
  await quietly('metrics', environment, async () => {
    const { credentials, region } = (await session.access()).signedIn;
    await putRunMetrics({
      logGroup: metricsLogGroup,
      region,
      credentials,
      tenant: session.id,
      run,
      at,
      metrics: metricsOf(measured),
    });
  });
}

/** What one process did, as spans of the run's trace. */
export async function sendTrace(
  { config }: TenantSession,
  { run }: Plan,
  root: TraceSpan,
  spans: readonly TraceSpan[],
  environment: RunEnvironment,
): Promise<void> {
  const { tracesEndpoint } = config.telemetry;
  if (!tracesEndpoint) return;
  await quietly('traces', environment, () => exportRunTrace({ endpoint: tracesEndpoint, run, root, spans }));
}

/** The average of `Success` is the success rate. What is not known has no figure, rather than 0. */
function metricsOf({ summary, cost, records }: MeasuredRun): readonly RunMetric[] {
  const { exitCode, seconds, planned, done, paid, coverage } = summary;
  const count = (name: string, value: number) => ({ name, unit: 'Count', value }) as const;
  return [
    count('Success', exitCode === 0 ? 1 : 0),
    { name: 'Duration', unit: 'Seconds', value: seconds },
    count('UnitsPlanned', planned),
    count('UnitsDone', done),
    count('Calls', cost.calls),
    count('Pages', cost.pages),
    count('Throttles', cost.throttles),
    count('Retries', cost.retries),
    { name: 'PaidUsd', unit: 'None', value: Number(paid) },
    ...(coverage === null ? [] : [{ name: 'Coverage', unit: 'None', value: coverage } as const]),
    ...unitDurations(records),
  ];
}

/** Of the units that are done. */
function unitDurations(records: readonly UnitRecord[]): readonly RunMetric[] {
  const seconds = records.map(({ cost }) => cost.seconds).sort((a, b) => a - b);
  return [50, 90, 99].flatMap((share) => {
    const value = percentile(seconds, share / 100);
    return value === null ? [] : [{ name: `UnitDurationP${share}`, unit: 'Seconds', value } as const];
  });
}

async function quietly(
  what: string,
  { log, progress }: RunEnvironment,
  send: () => Promise<void>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.write('warn', `The ${what} of the run could not be sent`, { reason });
    progress.warn(`The ${what} of the run could not be sent: ${reason}`);
  }
}
