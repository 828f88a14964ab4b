import { allServiceGroups } from '../../src/app/service-groups.ts';
import { defaultConfig } from '../../src/config/config.ts';
import type { Plan } from '../../src/core/plan.ts';
import { loadMetrics } from '../../src/datasets/metrics/load-metrics.ts';
import { callGuards } from '../../src/engine/call-guards.ts';
import { CALL_RATES } from '../../src/engine/call-rates.ts';
import type { ReadPlace } from '../../src/engine/collect-contract.ts';
import { collectUnits } from '../../src/engine/collect-units.ts';
import { createAwsClients } from '../../src/platform/aws/aws-clients.ts';
import { readFailureOf } from '../../src/platform/aws/read-failure.ts';
import { systemClock } from '../../src/platform/clock.ts';

/** Calls in flight at most, here and in the bare loop. */
export const IN_FLIGHT = 64;

/** Units worked on at a time, as the program does it where nobody says otherwise. */
const UNITS_AT_A_TIME = defaultConfig.collect.concurrency;

export interface Measured {
  readonly seconds: number;
  readonly peakBytes: number;
  readonly units: number;
  readonly done: number;
  readonly calls: number;
  readonly throttles: number;
  readonly retries: number;
  /** Metrics asked through GetMetricData. */
  readonly metrics: number;
  /** Seconds that the fullest of our own buckets needs for its calls. */
  readonly bucketSeconds: number;
  /** What was called where, in the order of the calls. */
  readonly journal: readonly Call[];
}

export interface Call extends ReadPlace {
  /** `EC2:DescribeVolumes`. */
  readonly operation: string;
}

/** Collects every unit of a plan against the server, as one job does. */
export async function measureCollect(plan: Plan, endpoint: string): Promise<Measured> {
  const guards = callGuards({ clock: systemClock });
  const clients = createAwsClients({
    credentials: (account) => async () => keysOf(account),
    clock: systemClock,
    random: Math.random,
    guard: guards.guard,
    log: { write: () => {} },
    endpoint,
    maxSockets: IN_FLIGHT,
  });
  const journal: Call[] = [];
  let peakBytes = 0;
  const began = performance.now();
  const summary = await collectUnits({
    plan,
    units: plan.units,
    groups: allServiceGroups(),
    at: (place, meter) =>
      clients.at(place, {
        called: (operation) => {
          journal.push({ ...place, operation });
          meter.called(operation);
        },
        attempted: (outcome) => meter.attempted(outcome),
      }),
    loadMetrics,
    failureOf: readFailureOf,
    write: async () => {
      peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
    },
    flush: async () => {},
    clock: systemClock,
    log: { write: () => {} },
    progress: { step: () => {} },
    limits: { concurrency: UNITS_AT_A_TIME, unitMinutes: 10, jobMinutes: 60, reads: new Map() },
    signal: new AbortController().signal,
  });
  const seconds = (performance.now() - began) / 1000;
  clients.close();
  const { units, done, cost } = summary;
  const { calls, throttles, retries, metrics } = cost;
  return {
    ...{ seconds, peakBytes, units, done, calls, throttles, retries, metrics },
    bucketSeconds: bucketSeconds(journal),
    journal,
  };
}

/** No faster than the fullest bucket empties: (calls − burst) ÷ refill. */
function bucketSeconds(journal: readonly Call[]): number {
  const byBucket = Map.groupBy(journal, ({ account, region, operation }) =>
    JSON.stringify([account, region, operation.split(':')[0]]),
  );
  return Math.max(
    0,
    ...[...byBucket.values()].map((calls) => {
      const rate = CALL_RATES[calls[0]?.operation.split(':')[0] ?? ''];
      return rate ? (calls.length - rate.burst) / rate.perSecond : 0;
    }),
  );
}

export function keysOf(account: string) {
  return { accessKeyId: `ASIA${account}`, secretAccessKey: 'none', sessionToken: 'none' };
}
