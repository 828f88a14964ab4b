import { defineCheck, type Verdict } from '../../core/check.ts';
import { classicLoadBalancers } from '../../datasets/elb/classic-load-balancers.ts';
import { countText } from '../count-text.ts';
import { daysBetween } from '../days-between.ts';
import { total } from '../series.ts';
import { classicHours } from './balancer-hours.ts';
import { idleClassicGuide } from './idle-classic.guide.ts';

const LOOK_BACK_DAYS = 14;

const daily = {
  namespace: 'AWS/ELB',
  periodSeconds: 86_400,
  of: 'classicLoadBalancers',
  dimensions: { LoadBalancerName: 'loadBalancerName' },
} as const;

/** Requests are published only where there are any; the counts of hosts tell a silent day from one that was not measured. */
export const idleClassicLoadBalancers = defineCheck({
  id: 'elb-idle-classic-load-balancers',
  title: 'Every Classic Load Balancer serves requests',
  service: 'elb-classic',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { classicLoadBalancers },
  metrics: {
    requests: { ...daily, metricName: 'RequestCount', statistic: 'Sum' },
    healthy: { ...daily, metricName: 'HealthyHostCount', statistic: 'Maximum' },
  },
  thresholds: {
    minimumAgeDays: LOOK_BACK_DAYS,
    /** Days that must be measured; the first of the look-back may have begun before it. */
    minimumDaysMeasured: LOOK_BACK_DAYS - 1,
    /** Over the look-back: health checks and scanners make a few a day. */
    maximumRequests: 10 * LOOK_BACK_DAYS,
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  // A new one has another DNS name.
  rollbackPossible: false,
  guide: idleClassicGuide,
  *evaluate({ classicLoadBalancers }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const balancer of classicLoadBalancers) {
      const { loadBalancerName: resourceId, createdAt, instances } = balancer;
      // Without instances it is found as such, and AWS publishes no count of hosts.
      if (instances === 0) continue;
      const requests = total(metric('requests', balancer)) ?? 0;
      if (requests > thresholds.maximumRequests) continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'AWS did not tell when the load balancer was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const days = metric('healthy', balancer)?.points.length ?? 0;
      if (days < Math.max(thresholds.minimumDaysMeasured, 1))
        yield {
          resourceId,
          reason: `CloudWatch has ${days} days of HealthyHostCount, ${thresholds.minimumDaysMeasured} are needed`,
        };
      else
        yield {
          resourceId,
          evidence: `The Classic Load Balancer with ${countText(instances, 'instance')} served ${requests} requests or connections over ${days} measured days.`,
          claims: classicHours(resourceId),
        };
    }
  },
});
