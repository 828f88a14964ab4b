import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A subnet. Strings are untrusted; `null`: AWS did not tell. */
export interface Subnet {
  readonly subnetId: string;
  readonly vpcId: string | null;
  readonly availabilityZone: string | null;
  readonly tags: Tags;
}

export const subnets = defineDataset<Subnet>({
  id: 'vpc/subnets',
  scope: 'region',
  reads: ['EC2:DescribeSubnets'],
  resource: { id: 'subnetId', tags: 'tags' },
  load: () => import('./subnets.load.ts'),
});
