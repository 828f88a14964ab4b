import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import { billIdleLoadBalancersGuide } from './idle-load-balancers.guide.ts';
import { withoutTraffic } from './without-traffic.ts';

/** A load balancer is paid for by the hour beside what it carries. */
export const billIdleLoadBalancers = defineBillCheck({
  id: 'bill-idle-load-balancers',
  title: 'Every load balancer in the bill has work to do',
  service: 'elb-application',
  scope: 'bill',
  resources: 'needed',
  unlessJudged: [
    'elb-idle-application-load-balancers',
    'elb-idle-network-load-balancers',
    'elb-idle-gateway-load-balancers',
  ],
  actionType: 'Delete',
  actionFamily: 'idle',
  usageTypes: ['LoadBalancerUsage', 'LCUUsage'],
  thresholds: { maximumLcuHours: 0.73, minimumHours: 168 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billIdleLoadBalancersGuide,
  evaluate: (lines, context) =>
    withoutTraffic(lines.filter(isOfVersion2), context, {
      hours: 'LoadBalancerUsage',
      carried: ['LCUUsage'],
      maximum: context.thresholds.maximumLcuHours,
      minimumHours: context.thresholds.minimumHours,
      evidence: (there, carried) =>
        `The load balancer is billed for ${there} and ${carried} capacity units a month.`,
    }),
});

/** Classic Load Balancers have the same usage type for their hours, and no capacity units. */
function isOfVersion2({ operation }: ChargeLine): boolean {
  return operation !== 'LoadBalancing';
}
