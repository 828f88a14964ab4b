import { defineCheck, type Verdict } from '../../core/check.ts';
import { type AutoScalingGroup, autoScalingGroups } from '../../datasets/autoscaling/groups.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { nonProductionOf } from '../environment.ts';
import { spotShareGuide } from './spot-share.guide.ts';

/** A group replaces what is taken from it: outside production that is all Spot asks for. */
export const spotShare = defineCheck({
  id: 'ec2-spot-coverage',
  title: 'Every Auto Scaling group outside production takes Spot instances',
  service: 'ec2-auto-scaling',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rate',
  needs: { autoScalingGroups, instances },
  thresholds: { minimumInstances: 2 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: spotShareGuide,
  *evaluate({ autoScalingGroups, instances }, { thresholds }): Iterable<Verdict> {
    const byId = new Map(instances.map((instance) => [instance.instanceId, instance]));
    for (const group of autoScalingGroups) {
      const environment = nonProductionOf(group.tags);
      if (environment === null || group.deleting || mayUseSpot(group)) continue;
      const members = group.members.flatMap(({ instanceId }) => byId.get(instanceId) ?? []);
      const onDemand = members.filter(({ lifecycle }) => lifecycle === null).length;
      // One Spot instance shows that it does take them, by its launch template.
      if (onDemand < Math.max(thresholds.minimumInstances, 1) || onDemand < members.length) continue;
      const evidence = `The Auto Scaling group is tagged as ${environment} and runs ${onDemand} instances, all of them on demand.`;
      yield { resourceId: group.name, workloadGroup: group.name, evidence, claims: [] };
    }
  },
});

function mayUseSpot({ mixed, onDemandPercentage }: AutoScalingGroup): boolean {
  return mixed && onDemandPercentage !== null && onDemandPercentage < 100;
}
