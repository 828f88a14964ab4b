import { defineCheck, type Verdict } from '../../core/check.ts';
import { autoScalingGroups, type GroupMember } from '../../datasets/autoscaling/groups.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { hoursOf } from '../ec2/instance-hours.ts';
import { runningWarmPoolsGuide } from './running-warm-pools.guide.ts';

/** A warm pool is there to start fast; its instances need not run for that. */
export const runningWarmPools = defineCheck({
  id: 'ec2-asg-warm-pool-running',
  title: 'Every warm pool keeps its instances stopped',
  service: 'ec2-auto-scaling',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'idle',
  needs: { autoScalingGroups, instances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: runningWarmPoolsGuide,
  *evaluate({ autoScalingGroups, instances }): Iterable<Verdict> {
    const byGroup = Map.groupBy(instances, ({ autoScalingGroup }) => autoScalingGroup);
    for (const { name: resourceId, members, warmPoolState, deleting } of autoScalingGroups) {
      if (warmPoolState !== 'Running' || deleting) continue;
      const inService = new Set(members.filter(isInService).map(({ instanceId }) => instanceId));
      // The list of a group may leave out those of its warm pool; their tag names the group all the same.
      const waiting = (byGroup.get(resourceId) ?? []).filter(
        ({ instanceId, state }) => state === 'running' && !inService.has(instanceId),
      );
      if (waiting.length === 0) continue;
      const evidence = `The warm pool of the Auto Scaling group keeps its instances running: ${waiting.length} of them wait for work now.`;
      yield { resourceId, workloadGroup: resourceId, evidence, claims: waiting.flatMap(hoursOf) };
    }
  },
});

function isInService({ lifecycleState }: GroupMember): boolean {
  return !lifecycleState?.startsWith('Warmed:');
}
