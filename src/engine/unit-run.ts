import type { DatasetContext } from '../core/dataset.ts';
import type { Unit } from '../core/unit.ts';
import { TimeOver, withinTime } from '../core/within-time.ts';
import type { CollectLimits, CollectPorts, ReadLimits } from './collect-contract.ts';
import { failed, outOfTime, type ReadOutcome } from './read-outcome.ts';
import type { UnitMeter } from './unit-meter.ts';

/** One unit while it is worked on. */
export interface UnitRun {
  readonly unit: Unit;
  /** The plan's instant. */
  readonly now: string;
  readonly ports: CollectPorts;
  readonly limits: CollectLimits;
  readonly meter: UnitMeter;
  /** Region of the clients. */
  readonly region: string;
  /** Milliseconds of the clock at which the unit's, and the job's, time is over. */
  readonly unitEnd: number;
  readonly jobEnd: number;
  readonly signal: AbortSignal;
}

/** What a loader is given besides the rows of others. */
export type ReadContext = Omit<DatasetContext, 'rows'>;

/** Runs one read within its limits; what it throws becomes the failure the ledger shows. */
export async function runRead<Value>(
  run: UnitRun,
  read: { readonly id: string; readonly operations: readonly string[]; readonly limits: ReadLimits },
  load: (context: ReadContext) => Promise<Value>,
): Promise<ReadOutcome<Value>> {
  const limits = { ...read.limits, ...run.limits.reads.get(read.id) };
  const { milliseconds, errorClass } = timeFor(run, limits);
  if (milliseconds <= 0) return failed(outOfTime(errorClass, false));
  try {
    const value = await withinTime(run.ports.clock, milliseconds, run.signal, async (signal) =>
      load(contextOf(run, limits, signal)),
    );
    return { read: true, value };
  } catch (error) {
    run.signal.throwIfAborted();
    if (error instanceof TimeOver) return failed(outOfTime(errorClass, true));
    return failed(run.ports.failureOf(error, read.operations));
  }
}

/** What calling these operations takes, as a refusal of them would name it. */
export function permissionsOf({ ports }: UnitRun, operations: readonly string[]): readonly string[] {
  return ports.failureOf(new Untold(), operations).missingPermissions;
}

/** A refusal that does not say what is missing. */
class Untold extends Error {
  override readonly name = 'AccessDenied' as const;
}

function contextOf(run: UnitRun, limits: ReadLimits, signal: AbortSignal): ReadContext {
  const { unit, region, meter, now, ports } = run;
  return {
    account: unit.account,
    region,
    now,
    services: unit.services,
    signal,
    client: ports.at({ account: unit.account, region }, meter, limits).client,
    metricsAsked: (count) => meter.metricsAsked(count),
    logsScanned: (bytes) => meter.logsScanned(bytes),
  };
}

/** The shortest of what the read, its unit and the job have left. */
function timeFor({ ports, unitEnd, jobEnd }: UnitRun, { seconds = Infinity }: ReadLimits) {
  const now = ports.clock.now().getTime();
  const own = Math.min(seconds * 1000, unitEnd - now);
  return jobEnd - now < own
    ? { milliseconds: jobEnd - now, errorClass: 'JobTime' as const }
    : { milliseconds: own, errorClass: 'Deadline' as const };
}
