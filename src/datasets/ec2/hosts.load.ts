import { DescribeHostsCommand, EC2Client, type Host as Ec2Host } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Host } from './hosts.ts';

const PAGE = 500;

/** All Dedicated Hosts of the region, with those that were released a while ago. */
const load: DatasetLoader<Host> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeHosts',
    ask: (NextToken) =>
      ec2.send(new DescribeHostsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Hosts }) => Hosts,
    next: ({ NextToken }) => NextToken,
    idOf: ({ HostId }) => HostId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(host: Ec2Host): Host {
  return {
    hostId: bounded(host.HostId ?? ''),
    state: boundedOrNull(host.State),
    instanceFamily: boundedOrNull(host.HostProperties?.InstanceFamily),
    instanceType: boundedOrNull(host.HostProperties?.InstanceType),
    instances: host.Instances?.length ?? 0,
    totalVcpus: host.HostProperties?.TotalVCpus ?? null,
    availableVcpus: host.AvailableCapacity?.AvailableVCpus ?? null,
    reservationId: boundedOrNull(host.HostReservationId),
    allocatedAt: host.AllocationTime?.toISOString() ?? null,
    onOutpost: Boolean(host.OutpostArn),
    tags: tagsOf(host.Tags),
  };
}
