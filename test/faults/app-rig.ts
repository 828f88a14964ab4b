import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { stringify } from 'yaml';
import { collect } from '../../src/app/collect-command.ts';
import type { CommandResult } from '../../src/app/command-result.ts';
import { plan } from '../../src/app/plan-command.ts';
import { report } from '../../src/app/report-command.ts';
import type { RunEnvironment } from '../../src/app/run-contract.ts';
import { allServiceGroups } from '../../src/app/service-groups.ts';
import { createLog } from '../../src/platform/log.ts';
import { redact, registerSecret } from '../../src/platform/redact.ts';
import { focusCsvOf } from '../support/focus-csv.ts';
import { testEnvironment } from '../support/test-environment.ts';
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts';
import { type FakeCloud, type FakeCloudOptions, startFakeCloud } from './fakecloud/fake-cloud.ts';
import type { Fault } from './fakecloud/fault.ts';
import { seededRandom } from './seeded-random.ts';
import { SMALL_TENANTS, SMALL_WORLD_TODAY, type SmallTenant, smallWorld } from './small-world.ts';
import type { World } from './world.ts';

export interface AppRigOptions extends Pick<FakeCloudOptions, 'trusts' | 'claims' | 'pageSize'> {
  readonly world?: World;
  readonly tenants?: readonly SmallTenant[];
  readonly faults?: readonly Fault[];
  /** Regions the tenants look at; absent: wherever money is spent. */
  readonly regions?: readonly string[];
  /** Keys of spendlog.yml beside the tenants. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** The bill is read from an export in the folder, which is quick; else from Cost Explorer, a fifth of a second a request. */
  readonly fromExport?: boolean;
  /** Instead of the runner's OIDC variables. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The instant at which each process starts; absent: the morning of the small world's day. */
  readonly startsAt?: () => string;
}

/** The program's own commands for one or two tenants, in a folder of their own, against a cloud with faults. */
export interface AppRig extends AsyncDisposable {
  readonly cloud: FakeCloud;
  readonly folder: string;
  plan(tenant: string): Promise<CommandResult>;
  collect(tenant: string, batch?: string): Promise<CommandResult>;
  report(tenant: string): Promise<CommandResult>;
  /** plan, collect and report, as three jobs do it. */
  run(tenant: string): Promise<CommandResult>;
  /** Everything that was told: log lines, progress, results. */
  readonly told: readonly string[];
  /** Virtual milliseconds of the command that ran last. */
  elapsed(): number;
  /** Files below a folder of the working folder, by path. */
  files(below: string): Promise<ReadonlyMap<string, Buffer>>;
  environment(): RunEnvironment;
}

/** Modules that are loaded on first use are work that a virtual clock cannot see. */
async function preload(): Promise<void> {
  await Promise.all([
    ...allServiceGroups().flatMap(({ datasets }) => datasets.map(({ load }) => load())),
    import('@aws-sdk/client-sts'),
    import('@aws-sdk/client-organizations'),
    import('@aws-sdk/client-ssm'),
    import('@aws-sdk/client-s3'),
    import('@aws-sdk/client-ec2'),
    import('@aws-sdk/client-cost-explorer'),
  ]);
}

export async function openAppRig(options: AppRigOptions = {}): Promise<AppRig> {
  const { world = smallWorld(), tenants = SMALL_TENANTS } = options;
  await preload();
  const time: Time = { now: startClock() };
  const clock = { ...time.now, now: () => time.now.now() };
  const cloud = await startFakeCloud({ pageSize: 100, ...options, world, clock });
  const folder = await mkdtemp(join(tmpdir(), 'spendlog-faults-'));
  const costs = options.fromExport ? { costs: { exports: ['bill.csv'] } } : {};
  const config = configOf(tenants, options.regions, { ...costs, ...options.config });
  await writeFile(join(folder, 'spendlog.yml'), stringify(config));
  await writeFile(join(folder, 'bill.csv'), exportOf(world));
  vi.stubEnv('AWS_ENDPOINT_URL', cloud.url);
  const told: string[] = [];
  const environment = () => environmentOf({ folder, time, cloud, told }, options);
  const keep = async (result: Promise<CommandResult>) => {
    const found = await result;
    told.push(JSON.stringify(found));
    return found;
  };
  const rig: Omit<AppRig, 'run' | typeof Symbol.asyncDispose> = {
    cloud,
    folder,
    told,
    environment,
    plan: (tenant) => keep(plan({ ...ASKED, tenant }, environment())),
    collect: (tenant, batch) => keep(collect({ tenant, ...(batch ? { batch } : {}) }, environment())),
    report: (tenant) => keep(report({ ...ASKED, tenant }, environment())),
    elapsed: () => time.now.elapsed(),
    files: (below) => filesBelow(folder, below),
  };
  return {
    ...rig,
    async run(tenant) {
      await rig.plan(tenant);
      await rig.collect(tenant);
      return rig.report(tenant);
    },
    async [Symbol.asyncDispose]() {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true, force: true });
      await cloud[Symbol.asyncDispose]();
    },
  };
}

/** The cloud goes by the clock of the process that runs now. */
interface Time {
  now: VirtualClock;
}

function startClock(): VirtualClock {
  return virtualClock(`${SMALL_WORLD_TODAY}T06:00:00.000Z`);
}

function exportOf({ charges }: World): string {
  return focusCsvOf(
    charges.map(({ day, dimensions }) => ({
      day: new Date(day),
      service: dimensions['SERVICE'] ?? '',
      cost: '0.01',
      account: dimensions['LINKED_ACCOUNT'] ?? '',
      region: dimensions['REGION'] ?? '',
    })),
  );
}

const ASKED = { costs: [] };

function configOf(
  tenants: readonly SmallTenant[],
  regions: readonly string[] | undefined,
  config: Readonly<Record<string, unknown>>,
) {
  return {
    tenants: tenants.map(({ id, managementAccount, accounts }) => ({
      id,
      role: `arn:aws:iam::${managementAccount}:role/spendlog`,
      accountRole: 'spendlog-reader',
      sharedAudience: true,
      accounts,
      ...(regions ? { regions } : {}),
    })),
    ...config,
  };
}

interface Parts {
  readonly folder: string;
  readonly time: Time;
  readonly cloud: FakeCloud;
  readonly told: string[];
}

/** A process of its own each time, at the same instant: what it finds does not depend on when it ran. */
function environmentOf({ folder, time, cloud, told }: Parts, options: AppRigOptions): RunEnvironment {
  const clock = options.startsAt ? virtualClock(options.startsAt()) : startClock();
  time.now = clock;
  const tell = (text: string) => void told.push(text);
  const log = createLog({ format: 'json', level: 'debug', now: clock.now, redact, write: tell });
  return testEnvironment(folder, {
    clock,
    log,
    progress: { step: tell, done: tell, warn: tell },
    random: seededRandom(1),
    maskSecret: registerSecret,
    environment: options.environment ?? cloud.runnerEnvironment,
  });
}

async function filesBelow(folder: string, below: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = await readdir(join(folder, below), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    files.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const),
  );
  return new Map(read);
}
