import type { Collection } from '../core/collection.ts';
import { type Known, known, unknown } from '../core/known.ts';
import { collectionOf } from '../engine/collection-of.ts';
import type { RunStore } from '../store/run-store.ts';
import { type JudgingParts, withTenantChecks } from './judge-run.ts';
import { couldNotLook } from './no-accounts.ts';
import type { RunProgress } from './run-progress.ts';

/** What collecting left of a run and checks say of it, or why there is nothing to tell. A function of the plan and the results. */
export async function collectionOfRun(
  runStore: RunStore,
  progress: RunProgress,
  judging: JudgingParts,
): Promise<Known<Collection>> {
  const { plan, records, attempts } = progress;
  if (plan.analysis === 'costs') {
    return unknown('not-configured', 'what runs in AWS', 'nothing in AWS was asked for (--analysis costs)');
  }
  const gap = couldNotLook(plan);
  if (gap) return { known: false, gap: { ...gap, subject: 'what runs in AWS' } };
  const cancelled = await runStore.cancelled(plan.run);
  const collection = collectionOf(plan, records, { attempts, cancelled });
  return known(withTenantChecks(collection, progress, judging));
}
