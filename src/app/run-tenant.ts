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
    const units = outstandingUnits(plan, done, attempts, options.reprocess === true ? 'reprocess' : 'resume');
    if (units.length > 0) {
      environment.progress.step(`Reading ${units.length} units`);
      const minutes = session.config.collect.jobMinutes;
      await collectTenant(
        session,
        { plan, units, worker: 'run', heedsCancellation: true, minutes, began },
        environment,
      );
    }
    stoppedBy(environment.signal);
    return reportTenant(session, { plan, options, bill }, environment);
  });
}
