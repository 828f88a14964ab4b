import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A NAT gateway. Strings are untrusted; `null`: AWS did not tell. */
export interface NatGateway {
  readonly natGatewayId: string;
  /** `available` is the only state that is paid for. */
  readonly state: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** `zonal`, or `regional`: paid for by the zone, under a usage type of its own. */
  readonly availabilityMode: string | null;
  /** Elastic IP addresses it holds. */
  readonly publicAddresses: number;
  readonly vpcId: string | null;
  /** Of a zonal one. */
  readonly subnetId: string | null;
  /** `public` or `private`. */
  readonly connectivityType: string | null;
  readonly tags: Tags;
}

export const natGateways = defineDataset<NatGateway>({
  id: 'ec2/nat-gateways',
  scope: 'region',
  reads: ['EC2:DescribeNatGateways'],
  resource: { id: 'natGatewayId', tags: 'tags' },
  load: () => import('./nat-gateways.load.ts'),
});
