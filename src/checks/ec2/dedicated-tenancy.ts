import { defineCheck, type Verdict } from '../../core/check.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { nonProductionOf } from '../environment.ts';
import { dedicatedTenancyGuide } from './dedicated-tenancy.guide.ts';
import { hoursShared } from './instance-hours.ts';
import { isChangeable } from './instances-by-type.ts';

/** Hardware of one's own is paid for by the hour, and once more by the region. */
export const dedicatedTenancy = defineCheck({
  id: 'ec2-dedicated-tenancy',
  title: 'Every EC2 instance outside production shares its hardware',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'modernise',
  needs: { instances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'High',
  restartNeeded: true,
  rollbackPossible: true,
  guide: dedicatedTenancyGuide,
  *evaluate({ instances }): Iterable<Verdict> {
    for (const instance of instances) {
      const environment = nonProductionOf(instance.tags);
      if (instance.tenancy !== 'dedicated' || environment === null || !isChangeable(instance)) continue;
      const { instanceId: resourceId, instanceType, autoScalingGroup } = instance;
      yield {
        resourceId,
        evidence: `The instance of type ${instanceType ?? 'unknown'} is tagged as ${environment} and runs as a Dedicated Instance, on hardware no other account shares.`,
        claims: hoursShared(instance),
        ...(autoScalingGroup === null ? {} : { workloadGroup: autoScalingGroup }),
      };
    }
  },
});
