import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import type { Asked } from '../ask-each.ts';

/** A Client VPN endpoint. Strings are untrusted; `null`: AWS did not tell. */
export interface ClientVpnEndpoint {
  readonly clientVpnEndpointId: string;
  /** `available` has a subnet, `pending-associate` has none. */
  readonly state: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** Subnets it is associated with; each is paid for by the hour. */
  readonly associations: Asked<number>;
  readonly tags: Tags;
}

export const clientVpnEndpoints = defineDataset<ClientVpnEndpoint>({
  id: 'vpc/client-vpn-endpoints',
  scope: 'region',
  reads: ['EC2:DescribeClientVpnEndpoints', 'EC2:DescribeClientVpnTargetNetworks'],
  resource: { id: 'clientVpnEndpointId', tags: 'tags' },
  load: () => import('./client-vpn-endpoints.load.ts'),
});
