import { defineCheck, type Verdict } from '../../core/check.ts';
import { classicLoadBalancers } from '../../datasets/elb/classic-load-balancers.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { classicHours } from './balancer-hours.ts';
import { classicNoInstancesGuide } from './classic-no-instances.guide.ts';

/** A Classic Load Balancer can do nothing but forward to instances. */
export const classicNoInstances = defineCheck({
  id: 'elb-classic-no-instances',
  title: 'Every Classic Load Balancer has instances',
  service: 'elb-classic',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { classicLoadBalancers },
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  // A new one has another DNS name.
  rollbackPossible: false,
  guide: classicNoInstancesGuide,
  *evaluate({ classicLoadBalancers }, { now, thresholds }): Iterable<Verdict> {
    for (const { loadBalancerName: resourceId, createdAt, instances } of classicLoadBalancers) {
      if (instances > 0) continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'AWS did not tell when the load balancer was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: `The Classic Load Balancer was created on ${dayOf(createdAt)} and no instance is registered with it.`,
        claims: classicHours(resourceId),
      };
    }
  },
});
