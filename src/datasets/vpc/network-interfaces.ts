import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A network interface. Strings are untrusted; `null`: AWS did not tell. It costs nothing by itself; when it was made, EC2 does not tell. */
export interface NetworkInterface {
  readonly networkInterfaceId: string;
  /** `interface`, `nat_gateway`, `vpc_endpoint`, `lambda` …; more may come. */
  readonly interfaceType: string | null;
  /** `available` is attached to nothing. */
  readonly status: string | null;
  readonly groupIds: readonly string[];
  /** The instance it is attached to, whatever the state of that. */
  readonly instanceId: string | null;
  /** An AWS service made it and removes it. */
  readonly managed: boolean;
  readonly vpcId: string | null;
  readonly tags: Tags;
}

export const networkInterfaces = defineDataset<NetworkInterface>({
  id: 'vpc/network-interfaces',
  scope: 'region',
  reads: ['EC2:DescribeNetworkInterfaces'],
  resource: { id: 'networkInterfaceId', tags: 'tags' },
  load: () => import('./network-interfaces.load.ts'),
});
