import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A route table. Strings are untrusted; `null`: AWS did not tell. Routes that lead nowhere (`blackhole`) are left out. */
export interface RouteTable {
  readonly routeTableId: string;
  readonly vpcId: string | null;
  /** Holds for the subnets that have no table of their own. */
  readonly isMain: boolean;
  /** Subnets it is given to by name. */
  readonly subnetIds: readonly string[];
  readonly natGatewayIds: readonly string[];
  readonly peeringConnectionIds: readonly string[];
  /** Whether it leads to another network: over a transit, VPN, local or core network gateway, or a peering. */
  readonly leadsElsewhere: boolean;
  readonly tags: Tags;
}

export const routeTables = defineDataset<RouteTable>({
  id: 'vpc/route-tables',
  scope: 'region',
  reads: ['EC2:DescribeRouteTables'],
  resource: { id: 'routeTableId', tags: 'tags' },
  load: () => import('./route-tables.load.ts'),
});
