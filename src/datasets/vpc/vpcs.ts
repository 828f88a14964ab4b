import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A VPC. Strings are untrusted. It costs nothing by itself. */
export interface Vpc {
  readonly vpcId: string;
  readonly isDefault: boolean;
  readonly tags: Tags;
}

export const vpcs = defineDataset<Vpc>({
  id: 'vpc/vpcs',
  scope: 'region',
  reads: ['EC2:DescribeVpcs'],
  resource: { id: 'vpcId', tags: 'tags' },
  load: () => import('./vpcs.load.ts'),
});
