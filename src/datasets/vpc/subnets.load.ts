import { DescribeSubnetsCommand, EC2Client, type Subnet as Ec2Subnet } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Subnet } from './subnets.ts';

const PAGE = 1000;

/** All subnets of the region. */
const load: DatasetLoader<Subnet> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeSubnets',
    ask: (NextToken) =>
      ec2.send(new DescribeSubnetsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Subnets }) => Subnets,
    next: ({ NextToken }) => NextToken,
    idOf: ({ SubnetId }) => SubnetId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(one: Ec2Subnet): Subnet {
  return {
    subnetId: bounded(one.SubnetId ?? ''),
    vpcId: boundedOrNull(one.VpcId),
    availabilityZone: boundedOrNull(one.AvailabilityZone),
    tags: tagsOf(one.Tags),
  };
}
