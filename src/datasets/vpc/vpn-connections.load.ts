import {
  DescribeVpnConnectionsCommand,
  EC2Client,
  type VpnConnection as Ec2VpnConnection,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { VpnConnection } from './vpn-connections.ts';

/** All VPN connections of the region; the call has no pages. */
const load: DatasetLoader<VpnConnection> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeVpnConnections',
    ask: () => ec2.send(new DescribeVpnConnectionsCommand({}), { abortSignal: signal }),
    items: ({ VpnConnections }) => VpnConnections,
    next: () => undefined,
    idOf: ({ VpnConnectionId }) => VpnConnectionId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(one: Ec2VpnConnection): VpnConnection {
  const tunnels = one.VgwTelemetry ?? [];
  return {
    vpnConnectionId: bounded(one.VpnConnectionId ?? ''),
    state: boundedOrNull(one.State),
    type: boundedOrNull(one.Type),
    tunnels: tunnels.length,
    tunnelsUp: tunnels.filter(({ Status }) => Status === 'UP').length,
    tags: tagsOf(one.Tags),
  };
}
