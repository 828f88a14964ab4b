import { isSpendlogError } from '../core/errors.ts';
import type { Analysis, Plan } from '../core/plan.ts';
import type { TenantAccount } from '../core/tenant.ts';
import { version } from '../core/version.ts';
import { makePlan } from '../engine/make-plan.ts';
import { type PlannedUnits, planUnits, planWithoutBill } from '../engine/plan-units.ts';
import { dataVersionAt, runKey } from '../engine/run-key.ts';
import { listAccounts } from '../platform/aws/organization.ts';
import { nonServiceOf, servicesOfBillName } from '../services/find-service.ts';
import { services } from '../services/registry.ts';
import { collectConfigHash } from './collect-config-hash.ts';
import type { BillAccess } from './cost-sources.ts';
import type { PlanOptions } from './invocation.ts';
import type { RunEnvironment } from './run-contract.ts';
import { readRunSummary } from './run-summary.ts';
import { allServiceGroups } from './service-groups.ts';
import type { Settings } from './settings.ts';
import {
  type FoundPresence,
  NO_ACCOUNTS,
  presencePeriod,
  readPresence,
  type TenantBill,
  unreadBill,
} from './tenant-bill.ts';
import type { TenantAccess, TenantSession } from './tenant-session.ts';
import { tenantPlanSettings } from './tenant-settings.ts';
import { usableRegions } from './usable-regions.ts';

export interface PlannedRun {
  readonly plan: Plan;
  /** Another process had planned the same run: its plan holds. */
  readonly adopted: boolean;
  /** What was read on the way; `null`: it is read when it is reported on. */
  readonly bill: TenantBill | null;
}

/** What planning starts from. */
interface Planning {
  readonly session: TenantSession;
  readonly access: TenantAccess;
  readonly settings: Settings;
  readonly options: PlanOptions;
  readonly environment: RunEnvironment;
  readonly analysis: Analysis;
  readonly now: Date;
}

/** Plans a run and stores the plan, or takes the one that is there. */
export async function planTenant(
  session: TenantSession,
  options: PlanOptions,
  environment: RunEnvironment,
): Promise<PlannedRun> {
  await session.store.check();
  const planning = await planningOf(session, options, environment);
  const key = await runKeyOf(planning);
  const there = await session.runStore.readPlan(await runKey(key));
  if (there) return { plan: there, adopted: true, bill: null };
  const { plan, bill } = await draftPlan(planning, key);
  const stored = await session.runStore.writePlan(plan);
  return { plan: stored, adopted: stored.now !== plan.now, bill };
}

export async function planningOf(
  session: TenantSession,
  options: PlanOptions,
  environment: RunEnvironment,
): Promise<Planning> {
  const access = await session.access();
  const settings = tenantPlanSettings(options, access, environment);
  const analysis = options.analysis ?? 'full';
  return { session, access, settings, options, environment, analysis, now: environment.clock.now() };
}

export async function runKeyOf({ access, settings, options, analysis, now }: Planning): Promise<Plan['key']> {
  const { tenant, config } = access;
  return {
    tenant: tenant.id,
    window: presencePeriod(settings),
    dataVersion: dataVersionAt(now, { fresh: options.fresh === true }),
    collectConfigHash: await collectConfigHash(config, tenant, {
      ...(options.services ? { services: options.services } : {}),
      analysis,
    }),
    collectorVersion: version,
  };
}

/** The plan as it would be stored; only reads. */
export async function draftPlan(
  planning: Planning,
  key: Plan['key'],
): Promise<{ readonly plan: Plan; readonly bill: TenantBill | null }> {
  const { access, settings, options, environment, analysis, now } = planning;
  const accounts = await accountsOf(planning);
  environment.progress.step('Asking where money is spent');
  const question = { settings, options, access: billAccess(planning.session, access, accounts, now) };
  const found =
    accounts.length === 0 ? await nobodysBill(settings) : await readPresence(question, environment);
  const predecessor = await predecessorOf(planning);
  const planned =
    analysis === 'costs' ? NOTHING : await unitsOf(planning, accounts, found, predecessor.seconds);
  const plan = await makePlan({
    key,
    asOf: settings.asOf,
    now: now.toISOString(),
    accounts,
    basis: found.presence.known ? found.presence.value.basis : 'fallback',
    presence: found.presence.known ? found.presence.value.period : null,
    ...planned,
    analysis,
    predecessor: predecessor.run,
    usage: found.usage,
    batching: batchingOf(access, options),
  });
  return { plan, bill: found.bill };
}

/** Whose bill it would be is not known: another's must not be read in its place. */
async function nobodysBill(settings: Settings): Promise<FoundPresence> {
  const bill = await unreadBill(settings, NO_ACCOUNTS);
  return { presence: { known: false, gap: NO_ACCOUNTS }, bill, usage: null };
}

const NOTHING: PlannedUnits = { units: [], notPlanned: [] };

/** Whose bill is read, and with whose credentials. */
export function billAccess(
  { runStore }: TenantSession,
  { signedIn }: TenantAccess,
  accounts: readonly TenantAccount[],
  now: Date,
): BillAccess {
  const { account, arn } = signedIn.identity;
  return {
    credentials: signedIn.credentials,
    // The role without its session: another job of the same run is asked for nothing twice.
    identity: { account, credentials: arn.replace(/^(arn:[^:]+:sts::\d+:assumed-role\/[^/]+)\/.*$/, '$1') },
    accounts: accounts.map(({ id }) => id),
    cache: runStore.responseCache(),
    now,
  };
}

/** Those that can be looked at. Where they cannot be listed there are none, which the report says. */
async function accountsOf({ access, environment }: Planning): Promise<readonly TenantAccount[]> {
  const { tenant, signedIn } = access;
  try {
    const { accounts, leftOut } = await listAccounts(signedIn, tenant.accounts, environment);
    const covered = signedIn.accountsCovered(accounts);
    for (const { id, state } of leftOut) {
      environment.log.write('info', 'An account is left out', { account: id, state });
    }
    if (covered.length < accounts.length) {
      environment.progress.warn(
        `${accounts.length - covered.length} accounts are not looked at: the tenant names no accountRole.`,
      );
    }
    return covered;
  } catch (error) {
    if (!isSpendlogError(error) || !/^AWS_/.test(error.code)) throw error;
    environment.progress.warn(`${error.message} ${error.hint}`);
    return [];
  }
}

async function unitsOf(
  { access, options, environment }: Planning,
  accounts: readonly TenantAccount[],
  { presence }: FoundPresence,
  measured: ReadonlyMap<string, number>,
): Promise<PlannedUnits> {
  const { tenant, signedIn } = access;
  const common = {
    tenant: tenant.id,
    accounts,
    regions: tenant.regions,
    groups: allServiceGroups(),
    catalogue: { services, servicesOfBillName, nonServiceOf },
    measured,
    ...(options.services ? { only: options.services } : {}),
  };
  if (presence.known) return planUnits({ ...common, presence: presence.value });
  environment.progress.warn('Planning without a bill: every enabled region of every account is looked at.');
  const enabled = await usableRegions(signedIn, accounts, tenant.regions, environment);
  return planWithoutBill({ ...common, enabledRegions: (account) => enabled.get(account) ?? [] });
}

interface Predecessor {
  readonly run: string | null;
  readonly seconds: ReadonlyMap<string, number>;
}

/**
 * The run whose report this one is held against: the newest of an earlier day. What the units of the newest run of
 * any day took is what they are expected to take.
 */
async function predecessorOf({ session, settings }: Planning): Promise<Predecessor> {
  const history = await session.runStore.history();
  const earlier = history.filter(({ content }) => (readRunSummary(content)?.asOf ?? '9') < settings.asOf);
  const newest = history.at(-1);
  const record = newest ? await session.runStore.readRunRecord(newest.run) : null;
  return { run: earlier.at(-1)?.run ?? null, seconds: new Map(Object.entries(record?.unitSeconds ?? {})) };
}

function batchingOf({ config: { collect } }: TenantAccess, options: PlanOptions) {
  const batchSize = options.batchSize ?? collect.batchSize;
  return {
    targetMinutes: options.targetMinutes ?? collect.targetMinutes,
    concurrency: collect.concurrency,
    ...(batchSize === undefined ? {} : { batchSize }),
  };
}
