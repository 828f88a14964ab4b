import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { optimizerAutoScalingGroups } from '../../datasets/advisors/optimizer-auto-scaling-groups.ts';
import { advisedResources } from './advised-resources.ts';
import { asgRightsizedGuide } from './asg-rightsized.guide.ts';

/** What Compute Optimizer learned of Auto Scaling groups from their metrics. */
export const asgRightsized = defineTenantCheck({
  id: 'asg-rightsize-ml',
  title: 'Every Auto Scaling group has the instance type that Compute Optimizer recommends',
  service: 'ec2-auto-scaling',
  scope: 'tenant',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { optimizerAutoScalingGroups },
  partial: true,
  thresholds: { minimumShare: 0 },
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: asgRightsizedGuide,
  *evaluate({ optimizerAutoScalingGroups }, { thresholds }): Iterable<Placed<Verdict>> {
    yield* advisedResources(optimizerAutoScalingGroups, {
      resourceType: 'Ec2AutoScalingGroup',
      actions: ['Rightsize'],
      minimumShare: thresholds.minimumShare,
    });
  },
});
