import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { rdsGp2ToGp3Guide } from './gp2-to-gp3.guide.ts';
import { hasClass, isRds } from './instance-kind.ts';

/** The price a GiB is the same; what storage is given for its speed alone need not be any more. */
export const rdsGp2ToGp3 = defineCheck({
  id: 'rds-gp2-to-gp3',
  title: 'Every RDS database stores on gp3',
  service: 'rds',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'hygiene',
  needs: { instances: dbInstances },
  thresholds: { minimumSizeGib: 100 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: rdsGp2ToGp3Guide,
  *evaluate({ instances }, { thresholds }): Iterable<Verdict> {
    for (const instance of instances) {
      const { dbInstanceIdentifier: resourceId, storageType, allocatedGib, tags } = instance;
      if (instance.status !== 'available' || storageType !== 'gp2') continue;
      if (!isRds(instance) || !hasClass(instance)) continue;
      if (allocatedGib === null) yield { resourceId, reason: 'RDS did not tell the size of the storage' };
      else if (allocatedGib >= thresholds.minimumSizeGib)
        yield {
          resourceId,
          evidence: `The storage of ${allocatedGib} GiB is gp2, whose speed depends on its size.`,
          claims: [],
          tags,
        };
    }
  },
});
