import { defineCheck, type Verdict } from '../../core/check.ts';
import { classicLoadBalancers } from '../../datasets/elb/classic-load-balancers.ts';
import { classicInServiceGuide } from './classic-in-service.guide.ts';

/** Whether it is an outage or a leftover nobody but its owner knows: it is shown, and no amount is claimed. */
export const classicInService = defineCheck({
  id: 'elb-classic-in-service',
  title: 'Every Classic Load Balancer with instances has one in service',
  service: 'elb-classic',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { classicLoadBalancers },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: classicInServiceGuide,
  *evaluate({ classicLoadBalancers }): Iterable<Verdict> {
    for (const { loadBalancerName: resourceId, instances, inService } of classicLoadBalancers) {
      if (instances === 0) continue;
      if (inService.state === 'denied')
        yield { resourceId, reason: 'the health of its instances may not be read' };
      else if (inService.state === 'told' && inService.value === 0)
        yield {
          resourceId,
          evidence: `The Classic Load Balancer has ${instances} registered instances and none of them is in service.`,
          claims: [],
        };
    }
  },
});
