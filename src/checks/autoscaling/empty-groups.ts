import { defineCheck, type Verdict } from '../../core/check.ts';
import { autoScalingGroups } from '../../datasets/autoscaling/groups.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { emptyGroupsGuide } from './empty-groups.guide.ts';

/** It costs nothing; it is in the way. */
export const emptyGroups = defineCheck({
  id: 'ec2-asg-empty',
  title: 'Every Auto Scaling group may have instances',
  service: 'ec2-auto-scaling',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { autoScalingGroups },
  thresholds: { minimumAgeDays: 30 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: emptyGroupsGuide,
  *evaluate({ autoScalingGroups }, { now, thresholds }): Iterable<Verdict> {
    for (const { name: resourceId, maximum, members, deleting, createdAt } of autoScalingGroups) {
      if (deleting || maximum !== 0 || members.length > 0) continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'Auto Scaling did not tell when the group was made' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const evidence = `The Auto Scaling group, made on ${dayOf(createdAt)}, has a maximum of 0 instances.`;
      yield { resourceId, workloadGroup: resourceId, evidence, claims: [] };
    }
  },
});
