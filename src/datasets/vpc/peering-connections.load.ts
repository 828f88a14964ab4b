import {
  DescribeVpcPeeringConnectionsCommand,
  EC2Client,
  type VpcPeeringConnection as Ec2VpcPeeringConnection,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { PeeringConnection } from './peering-connections.ts';

const PAGE = 1000;

/** All peering connections of the region, of either side. */
const load: DatasetLoader<PeeringConnection> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeVpcPeeringConnections',
    ask: (NextToken) =>
      ec2.send(new DescribeVpcPeeringConnectionsCommand({ MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ VpcPeeringConnections }) => VpcPeeringConnections,
    next: ({ NextToken }) => NextToken,
    idOf: ({ VpcPeeringConnectionId }) => VpcPeeringConnectionId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(one: Ec2VpcPeeringConnection): PeeringConnection {
  return {
    peeringConnectionId: bounded(one.VpcPeeringConnectionId ?? ''),
    state: boundedOrNull(one.Status?.Code),
    tags: tagsOf(one.Tags),
  };
}
