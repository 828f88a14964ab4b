import type { StoreConfig } from '../config/store.ts';
import { SpendlogError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import { outstandingUnits } from '../engine/outstanding-units.ts';
import type { CommandResult } from './command-result.ts';
import { dryRun } from './dry-run.ts';
import type { PlanOptions } from './invocation.ts';
import { loadConfig } from './load-config.ts';
import { matrixOf } from './matrix.ts';
import { planFacts, smallEnoughForOneJob } from './plan-facts.ts';
import type { RunEnvironment } from './run-contract.ts';
import { readProgress } from './run-progress.ts';
import { storeLine } from './store-line.ts';
import { planTenant } from './tenant-plan.ts';
import { asTenantOf, type TenantSession } from './tenant-session.ts';
import { oneTenantId } from './tenants.ts';

/** `plan`: what a run will look at, stored once, and the matrix of the jobs that collect it. */
export async function plan(options: PlanOptions, environment: RunEnvironment): Promise<CommandResult> {
  const file = await loadConfig(environment.workingFolder, options.config, options.environment);
  const id = oneTenantId(file, options.tenant, environment);
  if (options.dryRun !== true) refuseLoneStore(options.store ?? file.store, environment);
  return asTenantOf(file, id, options, environment, async (session) => {
    if (options.dryRun === true) return dryRun(session, options, environment);
    if (options.reprocess === true) return reprocessed(session);
    const { plan: planned, adopted } = await planTenant(session, options, environment);
    environment.progress.done(adopted ? 'This run is planned already' : 'Planned');
    return resultOf(session, planned, false);
  });
}

/** The newest run again, and of it what was given up. */
async function reprocessed(session: TenantSession): Promise<CommandResult> {
  const { plan: planned } = await readProgress(session.runStore, undefined);
  return resultOf(session, planned, true);
}

async function resultOf(session: TenantSession, planned: Plan, reprocess: boolean): Promise<CommandResult> {
  const { done, attempts } = await readProgress(session.runStore, planned.run);
  const outstanding = outstandingUnits(planned, done, attempts, reprocess ? 'reprocess' : 'resume');
  const matrix = matrixOf(planned, outstanding, reprocess);
  const { run, tenant } = planned;
  return {
    exitCode: 0,
    document: {
      run,
      tenant,
      hasWork: outstanding.length > 0,
      matrix,
      plan: summaryOf(planned, outstanding.length),
    },
    line: run,
    tables: [
      { head: [], rows: [...planFacts(planned, outstanding), ['Store', storeLine(session.store.usage())]] },
    ],
    closing: closingOf(session, planned, outstanding.length, reprocess),
    outputs: { run, tenant, matrix: JSON.stringify(matrix), 'has-work': String(outstanding.length > 0) },
    page: null,
  };
}

function summaryOf({ asOf, basis, units, batches, accounts, notPlanned, usage }: Plan, outstanding: number) {
  return {
    asOf,
    basis,
    accounts: accounts.length,
    units: units.length,
    outstanding,
    batches: batches.length,
    notPlanned: notPlanned.length,
    paidRequests: usage?.requests ?? 0,
  };
}

function closingOf(
  { config }: TenantSession,
  planned: Plan,
  outstanding: number,
  reprocess: boolean,
): readonly string[] {
  const work =
    outstanding === 0 ? [reprocess ? 'There are no dead letters.' : 'There is no work left to do.'] : [];
  const advice =
    outstanding > 0 && smallEnoughForOneJob(planned, config.collect)
      ? [`All of it fits in one job: spendlog run --tenant ${planned.tenant} does the same at once.`]
      : [];
  return [`Run ${planned.run}`, ...work, ...advice];
}

/** The jobs of a matrix run on machines of their own. */
function refuseLoneStore(store: StoreConfig, { environment }: RunEnvironment): void {
  if (store.kind !== 'file' || environment['GITHUB_ACTIONS'] !== 'true') return;
  throw new SpendlogError(
    'INPUT_INVALID',
    'A file store lies on one machine: the jobs of a matrix could not see the plan.',
    'Set store to s3://bucket/prefix or artifact, or use the command run, which does everything in one job.',
  );
}
