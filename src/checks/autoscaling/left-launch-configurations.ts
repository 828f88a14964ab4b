import { defineCheck, type Verdict } from '../../core/check.ts';
import { autoScalingGroups } from '../../datasets/autoscaling/groups.ts';
import { launchConfigurations } from '../../datasets/autoscaling/launch-configurations.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { leftLaunchConfigurationsGuide } from './left-launch-configurations.guide.ts';

/** They hold images back from being deregistered, and those cost something. */
export const leftLaunchConfigurations = defineCheck({
  id: 'ec2-asg-unused-config',
  title: 'Every launch configuration belongs to an Auto Scaling group',
  service: 'ec2-auto-scaling',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { launchConfigurations, autoScalingGroups },
  thresholds: { minimumAgeDays: 30 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: leftLaunchConfigurationsGuide,
  *evaluate({ launchConfigurations, autoScalingGroups }, { now, thresholds }): Iterable<Verdict> {
    const inUse = new Set(autoScalingGroups.map(({ launchConfiguration }) => launchConfiguration));
    for (const { name: resourceId, createdAt } of launchConfigurations) {
      if (inUse.has(resourceId)) continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'Auto Scaling did not tell when it was made' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: `The launch configuration, made on ${dayOf(createdAt)}, belongs to no Auto Scaling group.`,
        claims: [],
      };
    }
  },
});
