import {
  DescribeSecurityGroupsCommand,
  EC2Client,
  type SecurityGroup as Ec2SecurityGroup,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { SecurityGroup } from './security-groups.ts';

const PAGE = 1_000;

/** The name of the group that comes with a VPC; no other may have it. */
const DEFAULT = 'default';

/** All security groups of the region with the groups that their rules name. */
const load: DatasetLoader<SecurityGroup> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeSecurityGroups',
    ask: (NextToken) =>
      ec2.send(new DescribeSecurityGroupsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ SecurityGroups }) => SecurityGroups,
    next: ({ NextToken }) => NextToken,
    idOf: ({ GroupId }) => GroupId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(one: Ec2SecurityGroup): SecurityGroup {
  return {
    groupId: bounded(one.GroupId ?? ''),
    isDefault: one.GroupName === DEFAULT,
    vpcId: boundedOrNull(one.VpcId),
    namedGroupIds: [...(one.IpPermissions ?? []), ...(one.IpPermissionsEgress ?? [])]
      .flatMap(({ UserIdGroupPairs }) => UserIdGroupPairs ?? [])
      .flatMap(({ GroupId }) => (GroupId && GroupId !== one.GroupId ? [bounded(GroupId)] : [])),
    tags: tagsOf(one.Tags),
  };
}
