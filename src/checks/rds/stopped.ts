import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { hasClass, isRds } from './instance-kind.ts';
import { rdsStoppedGuide } from './stopped.guide.ts';

/** RDS starts a stopped database again after seven days. */
export const rdsStopped = defineCheck({
  id: 'rds-stopped',
  title: 'Every RDS database runs or lives on as a snapshot',
  service: 'rds',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: rdsStoppedGuide,
  *evaluate({ instances }): Iterable<Verdict> {
    for (const instance of instances) {
      if (instance.status !== 'stopped' || !isRds(instance) || !hasClass(instance)) continue;
      const { dbInstanceIdentifier: resourceId, allocatedGib, storageType, tags } = instance;
      const size = allocatedGib === null ? 'of unknown size' : `of ${allocatedGib} GiB`;
      yield {
        resourceId,
        evidence: `The database is stopped; its ${storageType ?? 'unknown'} storage ${size} is billed, and RDS starts it again after seven days.`,
        claims: [],
        tags,
      };
    }
  },
});
