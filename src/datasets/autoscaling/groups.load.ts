import {
  AutoScalingClient,
  type AutoScalingGroup as AwsGroup,
  DescribeAutoScalingGroupsCommand,
  type Instance,
} from '@aws-sdk/client-auto-scaling';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { AutoScalingGroup, GroupMember } from './groups.ts';

const PAGE = 100;

/** All Auto Scaling groups of the region with their instances. */
const load: DatasetLoader<AutoScalingGroup> = async function* ({ client, signal }) {
  const autoScaling = client(AutoScalingClient);
  const items = itemsOf({
    operation: 'DescribeAutoScalingGroups',
    ask: (NextToken) =>
      autoScaling.send(new DescribeAutoScalingGroupsCommand({ MaxRecords: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ AutoScalingGroups }) => AutoScalingGroups,
    next: ({ NextToken }) => NextToken,
    idOf: ({ AutoScalingGroupName }) => AutoScalingGroupName,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(group: AwsGroup): AutoScalingGroup {
  const { MixedInstancesPolicy: mixed } = group;
  const overrides = mixed?.LaunchTemplate?.Overrides ?? [];
  const template = group.LaunchTemplate ?? mixed?.LaunchTemplate?.LaunchTemplateSpecification;
  return {
    name: bounded(group.AutoScalingGroupName ?? ''),
    minimum: group.MinSize ?? null,
    maximum: group.MaxSize ?? null,
    desired: group.DesiredCapacity ?? null,
    createdAt: group.CreatedTime?.toISOString() ?? null,
    members: (group.Instances ?? []).map(memberOf),
    deleting: Boolean(group.Status),
    launchConfiguration: boundedOrNull(group.LaunchConfigurationName),
    launchTemplateId: boundedOrNull(template?.LaunchTemplateId),
    mixed: mixed !== undefined,
    overrideTypes: textsOf(overrides, ({ InstanceType }) => InstanceType),
    byRequirements: overrides.some(({ InstanceRequirements }) => InstanceRequirements !== undefined),
    overrideImages: textsOf(overrides, ({ ImageId }) => ImageId),
    onDemandPercentage: mixed?.InstancesDistribution?.OnDemandPercentageAboveBaseCapacity ?? null,
    onDemandBase: mixed?.InstancesDistribution?.OnDemandBaseCapacity ?? null,
    warmPoolState: boundedOrNull(group.WarmPoolConfiguration?.PoolState),
    tags: tagsOf(group.Tags),
  };
}

function memberOf({ InstanceId, InstanceType, LifecycleState }: Instance): GroupMember {
  return {
    instanceId: bounded(InstanceId ?? ''),
    instanceType: boundedOrNull(InstanceType),
    lifecycleState: boundedOrNull(LifecycleState),
  };
}

function textsOf<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | undefined,
): readonly string[] {
  return items.flatMap((item) => {
    const text = textOf(item);
    return text ? [bounded(text)] : [];
  });
}
