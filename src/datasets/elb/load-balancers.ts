import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A load balancer of version 2. Strings are untrusted; `null`: AWS did not tell. */
export interface LoadBalancer {
  readonly loadBalancerArn: string;
  readonly name: string | null;
  /** `application`, `network` or `gateway`. */
  readonly type: string | null;
  /** `internet-facing` or `internal`. */
  readonly scheme: string | null;
  /** `active`, `provisioning`, `active_impaired`, `failed`. */
  readonly state: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly vpcId: string | null;
  readonly availabilityZones: number;
  /** As CloudWatch names it, `app/name/id`; `null` for the other types, so that nothing is asked of their namespace. */
  readonly applicationName: string | null;
  /** `net/name/id`. */
  readonly networkName: string | null;
  /** `gwy/name/id`. */
  readonly gatewayName: string | null;
  readonly tags: Tags;
}

export const loadBalancers = defineDataset<LoadBalancer>({
  id: 'elb/load-balancers',
  scope: 'region',
  reads: ['Elastic Load Balancing v2:DescribeLoadBalancers', 'Elastic Load Balancing v2:DescribeTags'],
  resource: { id: 'loadBalancerArn', tags: 'tags' },
  load: () => import('./load-balancers.load.ts'),
});
