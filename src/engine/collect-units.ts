import pMap from 'p-map';
import { inOrder } from '../core/in-order.ts';
import { STOP_BUDGET } from '../core/stop-budget.ts';
import type { Unit } from '../core/unit.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import { TimeOver, withinTime } from '../core/within-time.ts';
import type { CollectOptions, CollectSummary } from './collect-contract.ts';
import { type CollectTally, collectTally } from './collect-tally.ts';
import { collectUnit, unknownRead } from './collect-unit.ts';
import { judge } from './judge.ts';
import { hasMetrics } from './metrics-read.ts';
import { failed, outOfTime, resultOf } from './read-outcome.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { GLOBAL } from './region-of.ts';
import type { ServiceGroup } from './service-groups.ts';
import { unitMeter } from './unit-meter.ts';
import type { UnitRun } from './unit-run.ts';
import { ORGANIZATION } from './units-of-places.ts';

const MINUTE_MS = 60_000;
/** Share of the job's time after which no unit is begun, and after which those under way end. */
const LAST_START = 0.8;
const LAST_END = 0.95;

/**
 * Works through the units, the longest first, and hands each record on as soon as it is there. Never fails for what
 * AWS says: that is in the records. Fails where a record cannot be kept, and where a unit is none of the plan's.
 */
export async function collectUnits(options: CollectOptions): Promise<CollectSummary> {
  const { plan, units, limits, signal } = options;
  refuseStrangers(plan, units);
  const job: Job = {
    options,
    groups: new Map(options.groups.map((group) => [group.id, group])),
    tally: collectTally(units.length),
    ...timesOf(options),
  };
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  try {
    await pMap([...units].sort(longestFirst), (unit) => work(unit, job, either), {
      concurrency: limits.concurrency,
      signal,
    });
  } catch (error) {
    stop.abort(error);
    if (signal.aborted) return cancelled(job);
    // What was written before is kept if it can be; the fault that ended the job is the one to tell.
    await options.flush().catch(() => undefined);
    throw error;
  }
  await options.flush();
  return job.tally.summary(false);
}

async function cancelled({ options, tally }: Job): Promise<CollectSummary> {
  const { clock, flush, log } = options;
  try {
    await withinTime(clock, STOP_BUDGET.flushed, new AbortController().signal, () => flush());
  } catch (error) {
    if (!(error instanceof TimeOver)) throw error;
    log.write(
      'error',
      'Results could not be written in time after the job was cancelled: they will be read again.',
    );
  }
  return tally.summary(true);
}

interface Job {
  readonly options: CollectOptions;
  readonly groups: ReadonlyMap<string, ServiceGroup>;
  readonly tally: CollectTally;
  /** Milliseconds of the clock. */
  readonly lastStart: number;
  readonly jobEnd: number;
}

function timesOf({ clock, began = clock.now(), limits }: CollectOptions): Pick<Job, 'lastStart' | 'jobEnd'> {
  const time = limits.jobMinutes * MINUTE_MS;
  return { lastStart: began.getTime() + time * LAST_START, jobEnd: began.getTime() + time * LAST_END };
}

async function work(unit: Unit, job: Job, signal: AbortSignal): Promise<void> {
  const { options, groups, tally, lastStart, jobEnd } = job;
  const group = groups.get(unit.serviceGroup);
  if (!group) throw unknownRead(unit.serviceGroup);
  const now = options.clock.now().getTime();
  const record =
    now >= lastStart
      ? notBegun(unit, group)
      : await collectUnit(runOf(unit, options, now, jobEnd, signal), group, options.before?.get(unit.id));
  // Whoever stopped the job has flushed already, and waits for nothing more.
  signal.throwIfAborted();
  await options.write(record);
  tally.add(record.result, record.cost);
  options.progress.step(tally.text());
}

function runOf(
  unit: Unit,
  { plan, limits, homeRegion = 'us-east-1', ...ports }: CollectOptions,
  now: number,
  jobEnd: number,
  signal: AbortSignal,
): UnitRun {
  return {
    unit,
    now: plan.now,
    ports,
    limits,
    meter: unitMeter(),
    region: unit.region === GLOBAL || unit.region === ORGANIZATION ? homeRegion : unit.region,
    unitEnd: now + limits.unitMinutes * MINUTE_MS,
    jobEnd,
    signal,
  };
}

function notBegun(unit: Unit, group: ServiceGroup): UnitRecord {
  const outcome = failed(outOfTime('JobTime', false));
  const checks = group.checks.filter(({ id }) => unit.checks.includes(id));
  return {
    result: {
      unit: unit.id,
      reads: unit.reads.map((read) => resultOf(read, outcome)),
      checks: checks.map((check) => judge(check, '', new Map(), hasMetrics(check) ? outcome : null)),
    },
    cost: unitMeter().cost(0),
  };
}

function longestFirst(a: Unit, b: Unit): number {
  return b.expectedSeconds - a.expectedSeconds || inOrder(a.id, b.id);
}
