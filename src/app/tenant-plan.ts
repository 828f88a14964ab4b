import type { Gap } from '../core/known.ts';
import type { Analysis, Plan } from '../core/plan.ts';
import { version } from '../core/version.ts';
import { makePlan } from '../engine/make-plan.ts';
import type { PlannedUnits } from '../engine/plan-units.ts';
import { dataVersionAt, runKey } from '../engine/run-key.ts';
import { billAccess } from './bill-access.ts';
import { collectConfigHash } from './collect-config-hash.ts';
import type { PlanOptions } from './invocation.ts';
import { predecessorOf } from './predecessor.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { RunScope } from './run-summary.ts';
import type { Settings } from './settings.ts';
import { accountsOfTenant } from './tenant-accounts.ts';
import {
  type FoundPresence,
  presencePeriod,
  readPresence,
  type TenantBill,
  unreadBill,
} from './tenant-bill.ts';
import type { TenantAccess, TenantSession } from './tenant-session.ts';
import { tenantPlanSettings } from './tenant-settings.ts';
import { unitsToPlan } from './units-to-plan.ts';

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
  const planOf = async (asked: Plan['key']) => session.runStore.readPlan(await runKey(asked));
  const blind = await planOf(key);
  const there = blind && isBlind(blind) ? await planOf(seeing(key)) : blind;
  if (there) return { plan: there, adopted: true, bill: null };
  const { plan, bill } = await draftPlan(planning, blind ? seeing(key) : key);
  // What could not be seen then cannot be seen now: the run that is there goes on.
  if (blind && isBlind(plan)) return { plan: blind, adopted: true, bill };
  const stored = await session.runStore.writePlan(plan);
  return { plan: stored, adopted: stored.now !== plan.now, bill };
}

/** Made without a bill. Once the bill can be read, that is another run. */
function isBlind({ basis }: Plan): boolean {
  return basis === 'fallback';
}

/** The key of the run that follows a blind one of the same state of the bill. */
function seeing(key: Plan['key']): Plan['key'] {
  return { ...key, dataVersion: `${key.dataVersion}, seen` };
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
      asOf: settings.asOf,
      source: settings.source,
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
  const { billed, open, withoutRole, gap } = await accountsOfTenant(access, environment);
  environment.progress.step('Asking where money is spent');
  const question = { analysis, settings, options, access: billAccess(planning.session, access, billed, now) };
  const found = gap ? await nobodysBill(settings, gap) : await readPresence(question, environment);
  const scope: RunScope = {
    analysis,
    services: options.services ? [...new Set(options.services)].sort() : null,
  };
  const predecessor = await predecessorOf(planning.session.runStore, settings.asOf, scope);
  const { presence } = found;
  const asked = { access, options, accounts: open, withoutRole, presence, measured: predecessor.seconds };
  const planned = analysis === 'costs' || gap ? NOTHING : await unitsToPlan(asked, environment);
  const plan = await makePlan({
    key,
    asOf: settings.asOf,
    now: now.toISOString(),
    accounts: billed,
    basis: presence.known ? presence.value.basis : 'fallback',
    presence: presence.known ? presence.value.period : null,
    ...planned,
    ...(gap ? { accountsGap: gap } : {}),
    ...scope,
    predecessor: predecessor.run,
    usage: found.usage,
    batching: batchingOf(access, options),
  });
  return { plan, bill: found.bill };
}

/** Whose bill it would be is not known: another's must not be read in its place. */
async function nobodysBill(settings: Settings, gap: Gap): Promise<FoundPresence> {
  const bill = await unreadBill(settings, gap);
  return { presence: { known: false, gap }, bill, usage: null };
}

const NOTHING: PlannedUnits = { units: [], notPlanned: [] };

function batchingOf({ config: { collect } }: TenantAccess, options: PlanOptions) {
  const batchSize = options.batchSize ?? collect.batchSize;
  return {
    targetMinutes: options.targetMinutes ?? collect.targetMinutes,
    concurrency: collect.concurrency,
    ...(batchSize === undefined ? {} : { batchSize }),
  };
}
