import {
  DescribeVpcEndpointsCommand,
  EC2Client,
  type VpcEndpoint as Ec2VpcEndpoint,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { VpcEndpoint } from './endpoints.ts';

const PAGE = 1000;

/** All VPC endpoints of the region. */
const load: DatasetLoader<VpcEndpoint> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeVpcEndpoints',
    ask: (NextToken) =>
      ec2.send(new DescribeVpcEndpointsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ VpcEndpoints }) => VpcEndpoints,
    next: ({ NextToken }) => NextToken,
    idOf: ({ VpcEndpointId }) => VpcEndpointId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(one: Ec2VpcEndpoint): VpcEndpoint {
  return {
    vpcEndpointId: bounded(one.VpcEndpointId ?? ''),
    type: boundedOrNull(one.VpcEndpointType),
    serviceName: boundedOrNull(one.ServiceName),
    state: boundedOrNull(one.State?.toLowerCase()),
    vpcId: boundedOrNull(one.VpcId),
    subnets: one.SubnetIds?.length ?? 0,
    routeTableIds: (one.RouteTableIds ?? []).map(bounded),
    createdAt: isoInstant(one.CreationTimestamp),
    managed: one.RequesterManaged ?? false,
    tags: tagsOf(one.Tags),
  };
}
