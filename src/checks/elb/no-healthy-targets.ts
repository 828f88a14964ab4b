import { defineCheck, type Verdict } from '../../core/check.ts';
import { loadBalancers } from '../../datasets/elb/load-balancers.ts';
import { targetGroups } from '../../datasets/elb/target-groups.ts';
import { noHealthyTargetsGuide } from './no-healthy-targets.guide.ts';

/** Whether it is an outage or a leftover nobody but its owner knows: it is shown, and no amount is claimed. */
export const noHealthyTargets = defineCheck({
  id: 'elb-no-healthy-targets',
  title: 'Every load balancer with targets has a healthy one',
  service: 'elb-application',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { loadBalancers, targetGroups },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: noHealthyTargetsGuide,
  *evaluate({ loadBalancers, targetGroups }): Iterable<Verdict> {
    for (const { loadBalancerArn: resourceId, type } of loadBalancers) {
      const own = targetGroups.filter(({ loadBalancerArns }) => loadBalancerArns.includes(resourceId));
      const told = own.flatMap(({ targets }) => (targets.state === 'told' ? [targets.value] : []));
      if (told.some(({ healthy, unclear }) => healthy > 0 || unclear > 0)) continue;
      const unhealthy = told.reduce((sum, { registered }) => sum + registered, 0);
      if (told.length < own.length)
        yield { resourceId, reason: 'the targets of one of its target groups may not be read' };
      else if (unhealthy > 0)
        yield {
          resourceId,
          evidence: `The ${type ?? 'unknown'} load balancer has ${unhealthy} registered targets and none of them is healthy.`,
          claims: [],
        };
    }
  },
});
