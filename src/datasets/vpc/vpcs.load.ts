import { DescribeVpcsCommand, EC2Client, type Vpc as Ec2Vpc } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Vpc } from './vpcs.ts';

const PAGE = 1000;

/** All VPCs of the region. */
const load: DatasetLoader<Vpc> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeVpcs',
    ask: (NextToken) =>
      ec2.send(new DescribeVpcsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Vpcs }) => Vpcs,
    next: ({ NextToken }) => NextToken,
    idOf: ({ VpcId }) => VpcId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(one: Ec2Vpc): Vpc {
  return { vpcId: bounded(one.VpcId ?? ''), isDefault: one.IsDefault ?? false, tags: tagsOf(one.Tags) };
}
