import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import type { Asked } from '../ask-each.ts';

/** A Classic Load Balancer. Strings are untrusted; `null`: AWS did not tell. */
export interface ClassicLoadBalancer {
  readonly loadBalancerName: string;
  /** `internet-facing` or `internal`. */
  readonly scheme: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly vpcId: string | null;
  /** Instances registered with it, in service or not. */
  readonly instances: number;
  /** Those in service; asked only where instances are registered. */
  readonly inService: Asked<number>;
  readonly tags: Tags;
}

export const classicLoadBalancers = defineDataset<ClassicLoadBalancer>({
  id: 'elb/classic-load-balancers',
  scope: 'region',
  reads: [
    'Elastic Load Balancing:DescribeLoadBalancers',
    'Elastic Load Balancing:DescribeInstanceHealth',
    'Elastic Load Balancing:DescribeTags',
  ],
  resource: { id: 'loadBalancerName', tags: 'tags' },
  load: () => import('./classic-load-balancers.load.ts'),
});
