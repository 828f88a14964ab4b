import {
  DescribeNetworkInterfacesCommand,
  EC2Client,
  type NetworkInterface as Ec2NetworkInterface,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { NetworkInterface } from './network-interfaces.ts';

const PAGE = 1000;

/** All network interfaces of the region. */
const load: DatasetLoader<NetworkInterface> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeNetworkInterfaces',
    ask: (NextToken) =>
      ec2.send(new DescribeNetworkInterfacesCommand({ MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ NetworkInterfaces }) => NetworkInterfaces,
    next: ({ NextToken }) => NextToken,
    idOf: ({ NetworkInterfaceId }) => NetworkInterfaceId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(one: Ec2NetworkInterface): NetworkInterface {
  return {
    networkInterfaceId: bounded(one.NetworkInterfaceId ?? ''),
    interfaceType: boundedOrNull(one.InterfaceType),
    status: boundedOrNull(one.Status),
    groupIds: (one.Groups ?? []).flatMap(({ GroupId }) => (GroupId ? [bounded(GroupId)] : [])),
    instanceId: boundedOrNull(one.Attachment?.InstanceId),
    managed: one.RequesterManaged ?? false,
    vpcId: boundedOrNull(one.VpcId),
    tags: tagsOf(one.TagSet),
  };
}
