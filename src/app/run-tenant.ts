import type { Config } from '../config/config.ts';
import { SpendlogError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import { outstandingUnits } from '../engine/outstanding-units.ts';
import { cancelledHint } from './cancelled-text.ts';
import { collectTenant } from './collect-tenant.ts';
import { withMemory } from './memory.ts';
import { reportTenant } from './report-tenant.ts';
import type { RunEnvironment, RunOptions, RunResult } from './run-contract.ts';
import { readPlanOf, readProgress } from './run-progress.ts';
import { reportingSession } from './signed-out.ts';
import { stoppedBy } from './stopped.ts';
import { type PlannedRun, planTenant } from './tenant-plan.ts';
import { asTenantOf, type TenantSession } from './tenant-session.ts';

/** Goes on in the same session, with the report. */
type Then<T> = (session: TenantSession, result: RunResult) => Promise<T>;

/** Plan, collect and report of one tenant in one process. */
export function runTenant<T>(
  file: Config,
  tenant: string,
  options: RunOptions,
  environment: RunEnvironment,
  then: Then<T>,
): Promise<T> {
  const began = environment.clock.now();
  return asTenantOf(file, tenant, options, environment, (session) =>
    withMemory(session, environment, () => runInSession(session, options, environment, { began, then })),
  );
}

async function runInSession<T>(
  asked: TenantSession,
  options: RunOptions,
  environment: RunEnvironment,
  { began, then }: { readonly began: Date; readonly then: Then<T> },
): Promise<T> {
  const { session, signedOut } = await reportingSession(asked, environment);
  const { plan, bill } = await planOrRepeat(session, options, environment);
  refuseCancelled(plan, await session.runStore.cancelled(plan.run));
  const { done, attempts } = await readProgress(session.runStore, plan.run);
  const reprocess = options.reprocess === true;
  const units = outstandingUnits(plan, done, attempts, reprocess ? 'reprocess' : 'resume');
  let refused: ReadonlySet<string> = new Set();
  if (units.length > 0 && !signedOut) {
    environment.progress.step(`Reading ${units.length} units`);
    const minutes = session.config.collect.jobMinutes;
    ({ refused } = await collectTenant(
      session,
      { plan, units, attempts, worker: 'run', minutes, began },
      environment,
    ));
  }
  stoppedBy(environment.signal);
  const mopUp = reprocess || signedOut ? null : { except: refused };
  return then(session, await reportTenant(session, { plan, options, bill, mopUp }, environment));
}

type ToCollect = Pick<PlannedRun, 'plan' | 'bill'>;

/** What was given up was given up in the newest run: a new one of this hour has nothing of the kind. */
async function planOrRepeat(
  session: TenantSession,
  options: RunOptions,
  environment: RunEnvironment,
): Promise<ToCollect> {
  if (options.reprocess !== true) return planTenant(session, options, environment);
  return { plan: await readPlanOf(session.runStore, undefined), bill: null };
}

/** Until the bill has changed, a run with the same key is the one that somebody has cancelled. */
function refuseCancelled(plan: Plan, cancelled: boolean): void {
  if (!cancelled) return;
  throw new SpendlogError('INPUT_INVALID', `The run ${plan.run} is cancelled.`, cancelledHint);
}
