import type { QuantityClaim } from '../../core/recommendation.ts';
import type { LoadBalancer } from '../../datasets/elb/load-balancers.ts';
import { hourly } from '../claims.ts';

/** The operation that the hours of each type are billed under (AWS price list of Elastic Load Balancing). */
const OPERATIONS: Readonly<Record<string, string>> = {
  application: 'LoadBalancing:Application',
  network: 'LoadBalancing:Network',
  gateway: 'LoadBalancing:Gateway',
};

/** The hours of a load balancer; its capacity units follow the traffic and are not claimed. */
export function balancerHours({
  loadBalancerArn,
  type,
}: Pick<LoadBalancer, 'loadBalancerArn' | 'type'>): readonly QuantityClaim[] {
  const operation = OPERATIONS[type ?? ''];
  return operation ? [{ ...hourly(loadBalancerArn, 'LoadBalancerUsage'), operation }] : [];
}

/** The hours of a Classic Load Balancer. */
export function classicHours(loadBalancerName: string): readonly QuantityClaim[] {
  return [{ ...hourly(loadBalancerName, 'LoadBalancerUsage'), operation: 'LoadBalancing' }];
}
