import type { Plan } from '../core/plan.ts';
import { outstandingUnits } from '../engine/outstanding-units.ts';
import { cancelledText } from './cancelled-text.ts';
import { collectTenant } from './collect-tenant.ts';
import type { RunEnvironment } from './run-contract.ts';
import { readProgress } from './run-progress.ts';
import type { TenantSession } from './tenant-session.ts';

/** What is read once more before a run is reported on. */
export interface MopUp {
  /** Units that AWS refused to this process a moment ago: the next one asks for them again. */
  readonly except: ReadonlySet<string>;
}

/** Reads what is missing and not given up, for as long as is configured. */
export async function mopUp(
  { session, plan, except }: MopUp & { readonly session: TenantSession; readonly plan: Plan },
  environment: RunEnvironment,
): Promise<void> {
  const minutes = session.config.collect.mopUpMinutes;
  const { done, attempts } = await readProgress(session.runStore, plan.run);
  const units = outstandingUnits(plan, done, attempts).filter(({ id }) => !except.has(id));
  if (units.length === 0 || minutes === 0) return;
  if (await session.runStore.cancelled(plan.run)) {
    environment.progress.warn(cancelledText(plan));
    return;
  }
  environment.progress.step(`Reading ${units.length} units that are missing`);
  const began = environment.clock.now();
  await collectTenant(session, { plan, units, attempts, worker: 'mop-up', minutes, began }, environment);
}
