import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { longStoppedGuide } from './long-stopped.guide.ts';

/** It costs no hours; what stays behind with it is claimed where it is found: on its volumes and addresses. */
export const longStopped = defineCheck({
  id: 'ec2-stopped-long',
  title: 'Every stopped EC2 instance is started again or terminated',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { instances },
  thresholds: { minimumStoppedDays: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: longStoppedGuide,
  *evaluate({ instances }, { now, thresholds }): Iterable<Verdict> {
    for (const instance of instances) {
      if (instance.state !== 'stopped' || instance.managedByService) continue;
      // A group holds stopped instances ready on purpose (warm pool).
      if (instance.autoScalingGroup !== null) continue;
      const { instanceId: resourceId, stoppedAt } = instance;
      if (stoppedAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the instance stopped' };
        continue;
      }
      if (daysBetween(stoppedAt, now) < thresholds.minimumStoppedDays) continue;
      yield { resourceId, evidence: evidence(instance, dayOf(stoppedAt)), claims: [] };
    }
  },
});

function evidence({ instanceType, volumeIds }: Instance, since: string): string {
  const held = volumeIds.length === 1 ? '1 volume' : `${volumeIds.length} volumes`;
  return `The instance of type ${instanceType ?? 'unknown'} has been stopped since ${since} and holds ${held}.`;
}
