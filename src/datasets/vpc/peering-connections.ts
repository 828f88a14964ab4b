import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A peering of two VPCs. Strings are untrusted; `null`: AWS did not tell. It costs nothing by itself. */
export interface PeeringConnection {
  readonly peeringConnectionId: string;
  /** `active` is the only state in which anything can pass. */
  readonly state: string | null;
  readonly tags: Tags;
}

export const peeringConnections = defineDataset<PeeringConnection>({
  id: 'vpc/peering-connections',
  scope: 'region',
  reads: ['EC2:DescribeVpcPeeringConnections'],
  resource: { id: 'peeringConnectionId', tags: 'tags' },
  load: () => import('./peering-connections.load.ts'),
});
