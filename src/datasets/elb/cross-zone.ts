import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { loadBalancers } from './load-balancers.ts';

/** Whether a network load balancer sends to targets of all zones, or of that of the client alone. */
export interface CrossZone {
  readonly loadBalancerArn: string;
  /** `null` among what was told: the attribute was not there. */
  readonly crossZone: Asked<boolean | null>;
}

export const crossZones = defineDataset<CrossZone>({
  id: 'elb/cross-zone',
  scope: 'region',
  reads: ['Elastic Load Balancing v2:DescribeLoadBalancerAttributes'],
  after: { loadBalancers },
  load: () => import('./cross-zone.load.ts'),
});
