import { SpendlogError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import { outstandingUnits } from '../engine/outstanding-units.ts';
import { refuseUnknownServices } from './asked-services.ts';
import { cancelledText } from './cancelled-text.ts';
import type { CommandResult } from './command-result.ts';
import { dryRun } from './dry-run.ts';
import type { PlanOptions } from './invocation.ts';
import { loadConfig } from './load-config.ts';
import { refuseLoneStore } from './lone-store.ts';
import { matrixOf } from './matrix.ts';
import { recallEarlier } from './memory.ts';
import { couldNotLook } from './no-accounts.ts';
import { couldNotLookText, planFacts, smallEnoughForOneJob } from './plan-facts.ts';
import type { RunEnvironment } from './run-contract.ts';
import { readProgress } from './run-progress.ts';
import { storeLine } from './store-line.ts';
import { planTenant } from './tenant-plan.ts';
import { asTenantOf, type TenantSession } from './tenant-session.ts';
import { oneTenantId } from './tenants.ts';

/** `plan`: what a run will look at, stored once, and the matrix of the jobs that collect it. */
export async function plan(options: PlanOptions, environment: RunEnvironment): Promise<CommandResult> {
  refuseUnknownServices(options.services);
  if (options.reprocess === true && options.dryRun !== true) refuseOtherWork(options);
  const file = await loadConfig(environment.workingFolder, options.config, options.environment);
  const id = oneTenantId(file, options.tenant, environment);
  if (options.dryRun !== true) refuseLoneStore(options.store ?? file.store, environment);
  return asTenantOf(file, id, options, environment, async (session) => {
    if (options.dryRun === true) return dryRun(session, options, environment);
    await recallEarlier(session, environment);
    if (options.reprocess === true) return reprocessed(session, environment);
    const { plan: planned, adopted } = await planTenant(session, options, environment);
    environment.progress.done(adopted ? 'This run is planned already' : 'Planned');
    return resultOf(session, planned, false, environment);
  });
}

/** A reprocess goes on with the plan that is there: what only a new one would heed must not be ignored in silence. */
function refuseOtherWork({ services, window, from, to, asOf, fresh, costs }: PlanOptions): void {
  const said = [
    ...(services ? ['--services'] : []),
    ...(window ? ['--window'] : []),
    ...(from ? ['--from'] : []),
    ...(to ? ['--to'] : []),
    ...(asOf ? ['--as-of'] : []),
    ...(fresh === true ? ['--fresh'] : []),
    ...(costs.length > 0 ? ['--costs'] : []),
  ];
  if (said.length === 0) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    `A run that is reprocessed keeps its plan: ${said.join(', ')} would change nothing.`,
    `Leave ${said.length === 1 ? 'it' : 'them'} out, or leave out --reprocess to plan anew.`,
  );
}

/** The newest run again, and of it what was given up. */
async function reprocessed(session: TenantSession, environment: RunEnvironment): Promise<CommandResult> {
  const { plan: planned } = await readProgress(session.runStore, undefined);
  return resultOf(session, planned, true, environment);
}

/** In a workflow the plan is green, so that a report follows: the verdict is `report`'s. */
async function resultOf(
  session: TenantSession,
  planned: Plan,
  reprocess: boolean,
  { environment }: RunEnvironment,
): Promise<CommandResult> {
  const inWorkflow = environment['GITHUB_ACTIONS'] === 'true';
  const { done, attempts } = await readProgress(session.runStore, planned.run);
  const cancelled = await session.runStore.cancelled(planned.run);
  const outstanding = cancelled
    ? []
    : outstandingUnits(planned, done, attempts, reprocess ? 'reprocess' : 'resume');
  const matrix = matrixOf(planned, outstanding, reprocess);
  const { run, tenant } = planned;
  return {
    exitCode: couldNotLook(planned) && !inWorkflow ? 3 : 0,
    document: {
      run,
      tenant,
      hasWork: outstanding.length > 0,
      cancelled,
      matrix,
      plan: summaryOf(planned, outstanding.length),
    },
    line: run,
    tables: [
      { head: [], rows: [...planFacts(planned, outstanding), ['Store', storeLine(session.store.usage())]] },
    ],
    closing: cancelled
      ? [cancelledText(planned)]
      : closingOf(session, planned, outstanding.length, reprocess),
    outputs: {
      run,
      tenant,
      matrix: JSON.stringify(matrix),
      'has-work': String(outstanding.length > 0),
      narrates: narrates(session),
    },
    page: null,
  };
}

/** Whether a model is to be asked: a job that would ask none need not be started. */
export function narrates({ config }: Pick<TenantSession, 'config'>): 'true' | 'false' {
  return config.narrative.writer === 'template' ? 'false' : 'true';
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
  const none = reprocess ? 'There are no dead letters.' : 'There is no work left to do.';
  const blind = couldNotLookText(planned);
  const work = outstanding === 0 && blind.length === 0 ? [none] : blind;
  const advice =
    outstanding > 0 && smallEnoughForOneJob(planned, config.collect)
      ? [`All of it fits in one job: spendlog run --tenant ${planned.tenant} does the same at once.`]
      : [];
  return [`Run ${planned.run}`, ...work, ...advice];
}
