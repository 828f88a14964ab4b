import { DescribeAddressesCommand, EC2Client, type Address as Ec2Address } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Address } from './addresses.ts';

/** All Elastic IP addresses of the region; the call has no pages, the quota of a region is a few. */
const load: DatasetLoader<Address> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeAddresses',
    ask: () => ec2.send(new DescribeAddressesCommand({}), { abortSignal: signal }),
    items: ({ Addresses }) => Addresses,
    next: () => undefined,
    idOf,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(address: Ec2Address): Address {
  return {
    allocationId: bounded(idOf(address) ?? ''),
    publicIp: boundedOrNull(address.PublicIp),
    associated: isAssociated(address),
    networkInterfaceId: boundedOrNull(address.NetworkInterfaceId),
    pool: boundedOrNull(address.PublicIpv4Pool),
    managedBy: boundedOrNull(address.ServiceManaged),
    tags: tagsOf(address.Tags),
  };
}

/** Carrier and customer-owned addresses have no public one. */
function idOf({ AllocationId, PublicIp }: Ec2Address): string | undefined {
  return AllocationId ?? PublicIp;
}

function isAssociated({ AssociationId, InstanceId, NetworkInterfaceId }: Ec2Address): boolean {
  return Boolean(AssociationId || InstanceId || NetworkInterfaceId);
}
