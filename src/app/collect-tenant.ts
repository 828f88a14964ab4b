import type { Plan } from '../core/plan.ts';
import type { BreakerRow } from '../core/run.ts';
import type { Unit } from '../core/unit.ts';
import type { ReadFailure } from '../core/unit-result.ts';
import { loadMetrics } from '../datasets/metrics/load-metrics.ts';
import { type Attempt, wasRefused } from '../engine/attempt.ts';
import { leftByTries } from '../engine/best-records.ts';
import { callGuards } from '../engine/call-guards.ts';
import type { CollectSummary, ReadLimits } from '../engine/collect-contract.ts';
import { collectUnits } from '../engine/collect-units.ts';
import { ORGANIZATION } from '../engine/units-of-places.ts';
import { createAwsClients } from '../platform/aws/aws-clients.ts';
import { readFailureOf } from '../platform/aws/read-failure.ts';
import { homeRegion } from '../platform/aws/role.ts';
import { redact } from '../platform/redact.ts';
import { advisorRequests, takeUpTo } from './advisor-budget.ts';
import { type KeeperOptions, keepRecords } from './keep-records.ts';
import type { RunEnvironment } from './run-contract.ts';
import { sendTrace } from './run-telemetry.ts';
import { allServiceGroups } from './service-groups.ts';
import type { TenantSession } from './tenant-session.ts';
import { unitProgress } from './unit-progress.ts';
import { unitSpans } from './unit-spans.ts';

export interface CollectJob extends KeeperOptions {
  readonly plan: Plan;
  /** Those of the plan that are to be read now. */
  readonly units: readonly Unit[];
  /** Earlier tries of the run: what they read is not read again. */
  readonly attempts: readonly Attempt[];
  readonly minutes: number;
  readonly began: Date;
}

export interface Collected {
  readonly summary: CollectSummary;
  /** Units of which everything that is missing was denied, or does not exist there. */
  readonly refused: ReadonlySet<string>;
  readonly breakers: readonly BreakerRow[];
  /** Operations called, `EC2:DescribeVolumes`, ascending. */
  readonly operations: readonly string[];
}

/**
 * Reads units and keeps what they found. Fails for nothing that AWS says: that is in the records.
 * @throws SpendlogError TENANT_MISMATCH where a role led to an account of somebody else
 */
export async function collectTenant(
  session: TenantSession,
  { plan, units, attempts, minutes, began, ...keeping }: CollectJob,
  environment: RunEnvironment,
): Promise<Collected> {
  const { signedIn, config } = await session.access();
  const { clock, random, log } = environment;
  const { concurrency, unitMinutes, breaker, datasets } = config.collect;
  const guards = callGuards({ clock, breaker: breakerSettings(breaker) });
  const groups = allServiceGroups(config.checks, config.advisors);
  const { maxRequests } = config.costs;
  const clients = createAwsClients({
    credentials: (account) =>
      account === ORGANIZATION ? signedIn.credentials : signedIn.forAccount(account),
    clock,
    random,
    guard: guards.guard,
    log,
    paid: {
      take: takeUpTo(advisorRequests({ plan, units, groups, maxRequests })),
      cache: session.runStore.responseCache(),
      scope: JSON.stringify([signedIn.identity.account, plan.key.dataVersion]),
    },
  });
  const keeper = await keepRecords(session.runStore, plan, keeping, environment);
  const progress = unitProgress(units.length, environment);
  const spans = unitSpans(units, environment);
  const refused = new Set<string>();
  try {
    const summary = await collectUnits({
      plan,
      units,
      groups,
      before: leftByTries(attempts),
      at: ({ account, region }, meter, limits) => clients.at({ account, region }, meter, callLimits(limits)),
      loadMetrics,
      failureOf: safeFailureOf,
      write: async (record) => {
        await keeper.write(record);
        if (wasRefused(record.result)) refused.add(record.result.unit);
        progress.ended(record.result);
        spans.ended(record);
      },
      flush: keeper.flush,
      clock,
      log,
      progress: { step: () => {} },
      limits: { concurrency, unitMinutes, jobMinutes: minutes, reads: readLimits(datasets) },
      signal: AbortSignal.any([environment.signal, keeper.cancelled, signedIn.abandoned]),
      began,
      homeRegion: homeRegion(signedIn.identity.partition),
    });
    const breakers = guards.breakers();
    await keeper.breakers(breakers);
    if (signedIn.abandoned.aborted) throw signedIn.abandoned.reason;
    await sendTrace(session, plan, spans.root(began, summary), spans.all(), environment);
    return { summary, refused, breakers, operations: clients.operations() };
  } finally {
    keeper.close();
    clients.close();
  }
}

/** Messages come from the network, and are kept: without the secrets of this process, however they are encoded. */
function safeFailureOf(error: unknown, operations: readonly string[]): ReadFailure {
  const failure = readFailureOf(error, operations);
  return { ...failure, message: redact(failure.message) };
}

type BreakerConfig = Awaited<ReturnType<TenantSession['access']>>['config']['collect']['breaker'];

function breakerSettings({ failures, ratio, window, pauseSeconds }: BreakerConfig) {
  return { consecutive: failures, share: ratio, window, openMs: pauseSeconds * 1000 };
}

function callLimits({ attempts, seconds }: ReadLimits) {
  return {
    ...(attempts === undefined ? {} : { attempts }),
    ...(seconds === undefined ? {} : { totalMs: seconds * 1000 }),
  };
}

function readLimits(datasets: Readonly<Record<string, ReadLimits>>): ReadonlyMap<string, ReadLimits> {
  return new Map(Object.entries(datasets));
}
