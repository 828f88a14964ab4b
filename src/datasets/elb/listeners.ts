import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { loadBalancers } from './load-balancers.ts';

/** What one load balancer does without any target. */
export interface LoadBalancerListeners {
  readonly loadBalancerArn: string;
  readonly answers: Asked<ListenerAnswers>;
}

export interface ListenerAnswers {
  readonly listeners: number;
  /** Listeners that redirect, or give a fixed answer, by default: they need no target. */
  readonly targetless: number;
}

export const listeners = defineDataset<LoadBalancerListeners>({
  id: 'elb/listeners',
  scope: 'region',
  reads: ['Elastic Load Balancing v2:DescribeListeners'],
  after: { loadBalancers },
  load: () => import('./listeners.load.ts'),
});
