import { type LoadBalancer, loadBalancers } from '../../datasets/elb/load-balancers.ts';
import { balancerHours } from '../elb/balancer-hours.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { idleApplicationGuide, idleGatewayGuide, idleNetworkGuide } from './elb.guide.ts';
import type { IdleMetric, IdleResource } from './idle-row.ts';

const DAYS = 14;

/** Health checks and scanners of the internet make a few a day. */
const REQUESTS_A_DAY = 10;

const common = {
  dataset: loadBalancers,
  actionType: 'Delete',
  effort: 'Low',
  restartNeeded: false,
  // A new one has another DNS name.
  rollbackPossible: false,
  days: DAYS,
  minimumAgeDays: DAYS,
  claims: balancerHours,
} as const;

/** Published all the time, so that it tells a silent day from one that was not measured. */
const capacity = (namespace: string, column: string): IdleMetric => ({
  namespace,
  metricName: 'ConsumedLCUs',
  statistic: 'Average',
  dimensions: { LoadBalancer: column },
  atMost: 0.01,
  unit: 'capacity units',
});

const counted = (
  namespace: string,
  column: string,
  metricName: string,
  more: Pick<IdleMetric, 'atMost' | 'unit'> & Partial<IdleMetric>,
): IdleMetric => ({
  namespace,
  metricName,
  statistic: 'Sum',
  dimensions: { LoadBalancer: column },
  ...more,
});

const requests = { atMost: REQUESTS_A_DAY * DAYS, unit: 'requests', silentAtZero: true } as const;

const application = (metricName: string, more: Parameters<typeof counted>[3]) =>
  counted('AWS/ApplicationELB', 'applicationName', metricName, more);

/** Redirects and fixed answers reach no target and are counted apart from requests. */
export const idleApplicationLoadBalancers = defineIdleCheck<LoadBalancer>({
  id: 'elb-idle-application-load-balancers',
  ...common,
  title: 'Every Application Load Balancer serves requests',
  service: 'elb-application',
  guide: idleApplicationGuide,
  metrics: {
    requests: application('RequestCount', requests),
    redirects: application('HTTP_Redirect_Count', requests),
    fixedAnswers: application('HTTP_Fixed_Response_Count', requests),
    capacityUnits: capacity('AWS/ApplicationELB', 'applicationName'),
  },
  resource: (balancer) => resourceOf(balancer, 'application', 'The Application Load Balancer'),
});

/** All three are published whether anything flows or not. */
export const idleNetworkLoadBalancers = defineIdleCheck<LoadBalancer>({
  id: 'elb-idle-network-load-balancers',
  ...common,
  title: 'Every Network Load Balancer carries connections',
  service: 'elb-network',
  guide: idleNetworkGuide,
  metrics: {
    flows: counted('AWS/NetworkELB', 'networkName', 'NewFlowCount', {
      atMost: REQUESTS_A_DAY * DAYS,
      unit: 'flows',
    }),
    bytes: counted('AWS/NetworkELB', 'networkName', 'ProcessedBytes', { atMost: 1_048_576, unit: 'bytes' }),
  },
  resource: (balancer) => resourceOf(balancer, 'network', 'The Network Load Balancer'),
});

export const idleGatewayLoadBalancers = defineIdleCheck<LoadBalancer>({
  id: 'elb-idle-gateway-load-balancers',
  ...common,
  title: 'Every Gateway Load Balancer carries traffic',
  service: 'elb-gateway',
  guide: idleGatewayGuide,
  metrics: {
    bytes: counted('AWS/GatewayELB', 'gatewayName', 'ProcessedBytes', {
      atMost: 0,
      unit: 'bytes',
      silentAtZero: true,
    }),
    capacityUnits: capacity('AWS/GatewayELB', 'gatewayName'),
  },
  resource: (balancer) => resourceOf(balancer, 'gateway', 'The Gateway Load Balancer'),
});

function resourceOf(balancer: LoadBalancer, type: string, noun: string): IdleResource | null {
  const { loadBalancerArn: resourceId, createdAt, state } = balancer;
  return balancer.type === type && state !== 'provisioning' ? { resourceId, createdAt, noun } : null;
}
