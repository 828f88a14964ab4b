import { SpendlogError } from '../../core/errors.ts';
import type { Unit } from '../../core/unit.ts';
import { outstandingUnits, type WorkToDo } from '../../engine/outstanding-units.ts';
import { collectTenant } from '../collect-tenant.ts';
import type { CommandResult } from '../command-result.ts';
import type { RetryOptions } from '../invocation.ts';
import { reportResult } from '../report-result.ts';
import { reportTenant } from '../report-tenant.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { type RunProgress, readProgress } from '../run-progress.ts';
import { stoppedBy } from '../stopped.ts';
import type { TenantSession } from '../tenant-session.ts';

/**
 * Reads units of a run again and writes its report anew: `resume`, `retry` and `reprocess`. A run that was cancelled
 * goes on. Only `resume` reads more than it was asked for.
 */
export async function repairRun(
  session: TenantSession,
  options: RetryOptions,
  what: WorkToDo,
  environment: RunEnvironment,
): Promise<CommandResult> {
  const began = environment.clock.now();
  const progress = await readProgress(session.runStore, options.run);
  const { plan, attempts } = progress;
  const units = unitsFor(progress, options.unit, what);
  await session.runStore.uncancel(plan.run, began.toISOString());
  let refused: ReadonlySet<string> = new Set();
  if (units.length > 0) {
    environment.progress.step(`Reading ${units.length} units`);
    const minutes = session.config.collect.jobMinutes;
    ({ refused } = await collectTenant(
      session,
      { plan, units, attempts, worker: what, minutes, began },
      environment,
    ));
    stoppedBy(environment.signal);
  }
  const mopUp = what === 'resume' ? { except: refused } : null;
  return reportResult(await reportTenant(session, { plan, options, bill: null, mopUp }, environment));
}

function unitsFor(
  { plan, done, attempts }: RunProgress,
  unit: string | undefined,
  what: WorkToDo,
): readonly Unit[] {
  const outstanding = outstandingUnits(plan, done, attempts, what);
  if (unit === undefined) return outstanding;
  if (!plan.units.some(({ id }) => id === unit)) {
    throw new SpendlogError(
      'INPUT_INVALID',
      `The run ${plan.run} has no unit ${unit}.`,
      'spendlog runs show names the units that failed.',
    );
  }
  return outstanding.filter(({ id }) => id === unit);
}
