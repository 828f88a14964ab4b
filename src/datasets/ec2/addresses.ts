import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An Elastic IP address. Strings are untrusted; `null`: AWS did not tell. When it was allocated, EC2 does not tell. */
export interface Address {
  /** The allocation id. */
  readonly allocationId: string;
  readonly publicIp: string | null;
  readonly associated: boolean;
  /** What it is associated with; `null`: nothing, or AWS did not tell. */
  readonly networkInterfaceId: string | null;
  /** `amazon`, or the pool of addresses the customer brought along. */
  readonly pool: string | null;
  /** An AWS service that holds the address and gives it back by itself, e.g. `alb`. */
  readonly managedBy: string | null;
  readonly tags: Tags;
}

export const addresses = defineDataset<Address>({
  id: 'ec2/addresses',
  scope: 'region',
  reads: ['EC2:DescribeAddresses'],
  resource: { id: 'allocationId', tags: 'tags' },
  load: () => import('./addresses.load.ts'),
});
