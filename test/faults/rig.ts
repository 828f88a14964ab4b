import { allServiceGroups } from '../../src/app/service-groups.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Log } from '../../src/core/ports.ts';
import type { Presence } from '../../src/core/presence.ts';
import type { BreakerRow } from '../../src/core/run.ts';
import type { Unit } from '../../src/core/unit.ts';
import type { UnitRecord, UnitResult } from '../../src/core/unit-result.ts';
import { loadMetrics } from '../../src/datasets/metrics/load-metrics.ts';
import type { BreakerSettings } from '../../src/engine/breaker.ts';
import { callGuards } from '../../src/engine/call-guards.ts';
import type { CollectLimits, CollectSummary } from '../../src/engine/collect-contract.ts';
import { collectUnits } from '../../src/engine/collect-units.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { planUnits } from '../../src/engine/plan-units.ts';
import { type ServiceGroup, serviceGroups } from '../../src/engine/service-groups.ts';
import { type CallDeadlines, createAwsClients } from '../../src/platform/aws/aws-clients.ts';
import { readFailureOf } from '../../src/platform/aws/read-failure.ts';
import { nonServiceOf, servicesOfBillName } from '../../src/services/find-service.ts';
import { services } from '../../src/services/registry.ts';
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts';
import { type FakeCloud, startFakeCloud } from './fakecloud/fake-cloud.ts';
import type { Fault } from './fakecloud/fault.ts';
import { plantedChecks } from './planted-checks.ts';
import { seededRandom } from './seeded-random.ts';
import { SMALL_TENANTS, SMALL_WORLD_TODAY, type SmallTenant, smallWorld } from './small-world.ts';
import type { World } from './world.ts';

export interface RigOptions {
  readonly world?: World;
  readonly tenant?: SmallTenant;
  readonly faults?: readonly Fault[];
  readonly pageSize?: number;
  /** Seeds the delays between attempts. */
  readonly seed?: number;
  readonly limits?: Partial<CollectLimits>;
  /** Those of one attempt are real milliseconds: they end in the SDK. */
  readonly deadlines?: Partial<CallDeadlines>;
  readonly breaker?: Partial<BreakerSettings>;
  /** Also the units of inventory and utilisation. */
  readonly everything?: boolean;
}

export interface JobOptions {
  readonly units?: readonly Unit[];
  /** What earlier tries left. */
  readonly before?: ReadonlyMap<string, UnitResult>;
  readonly signal?: AbortSignal;
  readonly write?: (record: UnitRecord) => Promise<void>;
  readonly flush?: () => Promise<void>;
}

export interface Job {
  readonly records: readonly UnitRecord[];
  readonly summary: CollectSummary;
  readonly breakers: readonly BreakerRow[];
}

/** The collector of one tenant, put together as the program does it, against a cloud with faults. */
export interface Rig extends AsyncDisposable {
  readonly cloud: FakeCloud;
  readonly clock: VirtualClock;
  readonly plan: Plan;
  readonly groups: readonly ServiceGroup[];
  /** One job of the matrix: new clients, new breakers, nothing remembered. */
  collect(options?: JobOptions): Promise<Job>;
  readonly log: Log;
  /** Every line that was logged. */
  readonly logged: readonly string[];
}

const LIMITS: CollectLimits = { concurrency: 16, unitMinutes: 10, jobMinutes: 60, reads: new Map() };

/** A loopback server answers at once, but not on a machine that is busy with something else. */
const DEADLINES: Partial<CallDeadlines> = { connection: 2_000, request: 5_000 };

const EXTRA: ReadonlySet<string> = new Set(['inventory', 'utilisation']);

export async function openRig(options: RigOptions = {}): Promise<Rig> {
  const { world = smallWorld(), tenant = SMALL_TENANTS[0], faults = [], pageSize = 2 } = options;
  const clock = virtualClock(`${SMALL_WORLD_TODAY}T06:00:00.000Z`);
  const cloud = await startFakeCloud({ world, clock, faults, pageSize });
  const extra = options.everything ? allServiceGroups().filter(({ checks }) => checks.length === 0) : [];
  const own = serviceGroups(plantedChecks);
  const groups = [...own, ...extra.filter(({ id }) => EXTRA.has(id))];
  // Modules that are loaded on first use are work that a virtual clock cannot see.
  await Promise.all(groups.flatMap(({ datasets }) => datasets.map(({ load }) => load())));
  const plan = await planOf(world, tenant, groups, clock);
  const logged: string[] = [];
  const log: Log = { write: (...line) => void logged.push(JSON.stringify(line)) };
  return {
    cloud,
    clock,
    plan,
    groups,
    log,
    logged,
    collect: (job = {}) => collect({ cloud, clock, plan, groups, log }, options, job),
    [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose](),
  };
}

interface Parts {
  readonly cloud: FakeCloud;
  readonly clock: VirtualClock;
  readonly plan: Plan;
  readonly groups: readonly ServiceGroup[];
  readonly log: Log;
}

async function collect(
  { cloud, clock, plan, groups, log }: Parts,
  { seed = 1, limits, deadlines, breaker }: RigOptions,
  { units = plan.units, before = new Map(), signal = new AbortController().signal, ...job }: JobOptions,
): Promise<Job> {
  const guards = callGuards({ clock, ...(breaker ? { breaker } : {}) });
  const clients = createAwsClients({
    credentials: (account) => () => Promise.resolve(keysOf(cloud, account)),
    clock,
    random: seededRandom(seed),
    guard: guards.guard,
    log,
    deadlines: { ...DEADLINES, ...deadlines },
    endpoint: cloud.url,
  });
  const records: UnitRecord[] = [];
  try {
    const summary = await collectUnits({
      plan,
      units,
      before,
      groups,
      at: (place, meter, { attempts, seconds }) =>
        clients.at(place, meter, {
          ...(attempts === undefined ? {} : { attempts }),
          ...(seconds === undefined ? {} : { totalMs: seconds * 1000 }),
        }),
      loadMetrics,
      failureOf: readFailureOf,
      write: async (record) => {
        await job.write?.(record);
        records.push(record);
      },
      flush: async () => job.flush?.(),
      clock,
      limits: { ...LIMITS, ...limits },
      signal,
      log,
      progress: { step: () => {} },
    });
    return { records, summary, breakers: guards.breakers() };
  } finally {
    clients.close();
  }
}

/** New keys each time somebody asks, as a role's credentials are. */
function keysOf(cloud: FakeCloud, account: string) {
  const { accessKeyId, secretAccessKey, sessionToken } = cloud.credentials(account);
  return { accessKeyId, secretAccessKey, sessionToken };
}

async function planOf(
  world: World,
  tenant: SmallTenant,
  groups: readonly ServiceGroup[],
  clock: VirtualClock,
): Promise<Plan> {
  const accounts = tenant.accounts.map((id) => ({ id, name: id }));
  const presence = presenceOf(world);
  const { units, notPlanned } = await planUnits({
    tenant: tenant.id,
    accounts,
    regions: null,
    groups,
    catalogue: { services, servicesOfBillName, nonServiceOf },
    presence,
  });
  return makePlan({
    key: {
      tenant: tenant.id,
      window: presence.period,
      dataVersion: '2026-11-21T00Z',
      collectConfigHash: 'rig',
      collectorVersion: 'rig',
    },
    asOf: SMALL_WORLD_TODAY,
    now: clock.now().toISOString(),
    accounts,
    basis: 'triples',
    presence: presence.period,
    units,
    notPlanned: notPlanned.filter(({ reason }) => reason !== 'account-not-selected'),
    analysis: 'full',
    predecessor: null,
    usage: null,
    batching: { targetMinutes: 10, concurrency: 16 },
  });
}

/** What the world's bill says, as an export would. */
function presenceOf({ charges }: World): Presence {
  const triples = charges.map(({ dimensions }) => ({
    subAccountId: dimensions['LINKED_ACCOUNT'] ?? '',
    regionId: dimensions['REGION'] ?? '',
    serviceName: dimensions['SERVICE'] ?? '',
  }));
  const days = charges.map(({ day }) => day).sort();
  const start = days[0] ?? SMALL_WORLD_TODAY;
  return { basis: 'triples', period: { start, end: SMALL_WORLD_TODAY }, triples };
}
