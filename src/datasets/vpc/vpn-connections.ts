import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A Site-to-Site VPN connection. Strings are untrusted; `null`: AWS did not tell. When it was made, EC2 does not tell. */
export interface VpnConnection {
  readonly vpnConnectionId: string;
  readonly state: string | null;
  /** `ipsec.1`; its hours are billed under it. */
  readonly type: string | null;
  readonly tunnels: number;
  readonly tunnelsUp: number;
  readonly tags: Tags;
}

export const vpnConnections = defineDataset<VpnConnection>({
  id: 'vpc/vpn-connections',
  scope: 'region',
  reads: ['EC2:DescribeVpnConnections'],
  resource: { id: 'vpnConnectionId', tags: 'tags' },
  load: () => import('./vpn-connections.load.ts'),
});
