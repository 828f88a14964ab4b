import { DescribeNatGatewaysCommand, EC2Client, type NatGateway as Ec2NatGateway } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { NatGateway } from './nat-gateways.ts';

const PAGE = 500;

/** All NAT gateways of the region, with those that were deleted within the last hour. */
const load: DatasetLoader<NatGateway> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeNatGateways',
    ask: (NextToken) =>
      ec2.send(new DescribeNatGatewaysCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ NatGateways }) => NatGateways,
    next: ({ NextToken }) => NextToken,
    idOf: ({ NatGatewayId }) => NatGatewayId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(gateway: Ec2NatGateway): NatGateway {
  return {
    natGatewayId: bounded(gateway.NatGatewayId ?? ''),
    state: boundedOrNull(gateway.State),
    createdAt: gateway.CreateTime?.toISOString() ?? null,
    availabilityMode: boundedOrNull(gateway.AvailabilityMode),
    publicAddresses: (gateway.NatGatewayAddresses ?? []).filter(({ AllocationId }) => AllocationId).length,
    vpcId: boundedOrNull(gateway.VpcId),
    subnetId: boundedOrNull(gateway.SubnetId),
    connectivityType: boundedOrNull(gateway.ConnectivityType),
    tags: tagsOf(gateway.Tags),
  };
}
