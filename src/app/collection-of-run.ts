import { checks } from '../checks/registry.ts';
import type { Collection } from '../core/collection.ts';
import { type Known, known, unknown } from '../core/known.ts';
import type { Day } from '../core/period.ts';
import type { Plan } from '../core/plan.ts';
import { collectionOf } from '../engine/collection-of.ts';
import type { LiveParts } from '../report/assemble-report.ts';
import { fingerprinter } from '../report/fingerprint.ts';
import { recommendationsOf } from '../report/recommendations.ts';
import { serviceById } from '../services/find-service.ts';
import type { RunStore } from '../store/run-store.ts';
import { couldNotLook } from './no-accounts.ts';
import type { RunProgress } from './run-progress.ts';

/** What collecting left of a run, or why there is nothing to tell. A function of the plan and the results. */
export async function collectionOfRun(
  runStore: RunStore,
  { plan, records, attempts }: RunProgress,
): Promise<Known<Collection>> {
  if (plan.analysis === 'costs') {
    return unknown('not-configured', 'what runs in AWS', 'nothing in AWS was asked for (--analysis costs)');
  }
  const gap = couldNotLook(plan);
  if (gap) return { known: false, gap: { ...gap, subject: 'what runs in AWS' } };
  const cancelled = await runStore.cancelled(plan.run);
  return known(collectionOf(plan, records, { attempts, cancelled }));
}

/** What the report says of it, with the findings as recommendations. */
export async function livePartsOf(
  runStore: RunStore,
  { tenant, asOf }: Plan,
  collection: Known<Collection>,
  firstSeen: ReadonlyMap<string, Day>,
): Promise<LiveParts> {
  if (!collection.known) return { collection, recommendations: [] };
  const recommendations = await recommendationsOf({
    tenant,
    asOf,
    collection: collection.value,
    checks,
    serviceName: (id) => serviceById(id)?.name ?? id,
    fingerprint: await fingerprinter(await runStore.fingerprintKey()),
    firstSeen,
  });
  return { collection, recommendations };
}
