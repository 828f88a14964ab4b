import type { Plan } from '../core/plan.ts';
import { putRunMetrics, type RunMetric } from '../platform/telemetry/run-metrics.ts';
import { exportRunTrace, type TraceSpan } from '../platform/telemetry/run-trace.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { RunSummary } from './run-summary.ts';
import type { TenantSession } from './tenant-session.ts';

/** Sends how a run went where it is configured. What cannot be sent is a warning: a run is not lost for its figures. */
export async function sendRunMetrics(
  session: TenantSession,
  { run }: Plan,
  summary: RunSummary,
  environment: RunEnvironment,
): Promise<void> {
  const { metricsLogGroup } = session.config.telemetry;
  if (!metricsLogGroup) return;
  const { signedIn } = await session.access();
  const { credentials, region } = signedIn;
  const at = environment.clock.now();
  await quietly('metrics', environment, () =>
    putRunMetrics({
      logGroup: metricsLogGroup,
      region,
      credentials,
      tenant: session.id,
      run,
      at,
      metrics: metricsOf(summary),
    }),
  );
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

/** The average of `Success` is the success rate; CloudWatch makes percentiles of the seconds. */
function metricsOf({
  exitCode,
  seconds,
  planned,
  done,
  calls,
  throttles,
  paid,
  coverage,
}: RunSummary): readonly RunMetric[] {
  return [
    { name: 'Success', unit: 'Count', value: exitCode === 0 ? 1 : 0 },
    { name: 'Duration', unit: 'Seconds', value: seconds },
    { name: 'UnitsPlanned', unit: 'Count', value: planned },
    { name: 'UnitsDone', unit: 'Count', value: done },
    { name: 'Calls', unit: 'Count', value: calls },
    { name: 'Throttles', unit: 'Count', value: throttles },
    { name: 'PaidUsd', unit: 'None', value: Number(paid) },
    ...(coverage === null ? [] : [{ name: 'Coverage', unit: 'None', value: coverage } as const]),
  ];
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
