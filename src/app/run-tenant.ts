import type { Config } from '../config/config.ts';
import { outstandingUnits } from '../engine/outstanding-units.ts';
import { collectTenant } from './collect-tenant.ts';
import { reportTenant } from './report-tenant.ts';
import type { RunEnvironment, RunOptions, RunResult } from './run-contract.ts';
import { readProgress } from './run-progress.ts';
import { stoppedBy } from './stopped.ts';
import { planTenant } from './tenant-plan.ts';
import { asTenantOf } from './tenant-session.ts';

/** Plan, collect and report of one tenant in one process. */
export function runTenant(
  file: Config,
  tenant: string,
  options: RunOptions,
  environment: RunEnvironment,
): Promise<RunResult> {
  const began = environment.clock.now();
  return asTenantOf(file, tenant, options, environment, async (session) => {
    const { plan, bill } = await planTenant(session, options, environment);
    const { done, attempts } = await readProgress(session.runStore, plan.run);
    const reprocess = options.reprocess === true;
    const units = outstandingUnits(plan, done, attempts, reprocess ? 'reprocess' : 'resume');
    let refused: ReadonlySet<string> = new Set();
    if (units.length > 0) {
      environment.progress.step(`Reading ${units.length} units`);
      const minutes = session.config.collect.jobMinutes;
      ({ refused } = await collectTenant(
        session,
        { plan, units, worker: 'run', minutes, began },
        environment,
      ));
    }
    stoppedBy(environment.signal);
    const mopUp = reprocess ? null : { except: refused };
    return reportTenant(session, { plan, options, bill, mopUp }, environment);
  });
}
