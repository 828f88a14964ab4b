import {
  DescribeInstancesCommand,
  type DescribeInstancesResult,
  EC2Client,
  type Instance as Ec2Instance,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Instance } from './instances.ts';

const PAGE = 1_000;

const GROUP_TAG = 'aws:autoscaling:groupName';

/** Tags that EMR, Batch and Karpenter (now and before its first version) put on what they run. */
const MANAGER_TAGS = [
  'aws:elasticmapreduce:job-flow-id',
  'AWSBatchServiceTag',
  'karpenter.sh/nodepool',
  'karpenter.sh/provisioner-name',
];

/** All instances of the region, in every state. */
const load: DatasetLoader<Instance> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeInstances',
    ask: (NextToken) =>
      ec2.send(new DescribeInstancesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: instancesOf,
    next: ({ NextToken }) => NextToken,
    idOf: ({ InstanceId }) => InstanceId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

/** Instances that were launched together come as one reservation. */
function instancesOf({ Reservations }: DescribeInstancesResult): readonly Ec2Instance[] | undefined {
  return Reservations?.flatMap(({ Instances }) => Instances ?? []);
}

function rowOf(instance: Ec2Instance): Instance {
  const { Placement, CpuOptions } = instance;
  const state = boundedOrNull(instance.State?.Name);
  const tags = tagsOf(instance.Tags);
  return {
    instanceId: bounded(instance.InstanceId ?? ''),
    state,
    stoppedAt: state === 'stopped' ? instantIn(instance.StateTransitionReason) : null,
    instanceType: boundedOrNull(instance.InstanceType),
    architecture: boundedOrNull(instance.Architecture),
    platformDetails: boundedOrNull(instance.PlatformDetails),
    usageOperation: boundedOrNull(instance.UsageOperation),
    lifecycle: boundedOrNull(instance.InstanceLifecycle),
    tenancy: boundedOrNull(Placement?.Tenancy),
    hostId: boundedOrNull(Placement?.HostId),
    availabilityZone: boundedOrNull(Placement?.AvailabilityZone),
    launchedAt: instance.LaunchTime?.toISOString() ?? null,
    firstAttachedAt: firstAttached(instance),
    imageId: boundedOrNull(instance.ImageId),
    publicAddress: boundedOrNull(instance.PublicIpAddress),
    publicAddresses: publicAddressesOf(instance),
    volumeIds: (instance.BlockDeviceMappings ?? []).flatMap(({ Ebs }) =>
      Ebs?.VolumeId ? [bounded(Ebs.VolumeId)] : [],
    ),
    rootDeviceType: boundedOrNull(instance.RootDeviceType),
    monitoring: boundedOrNull(instance.Monitoring?.State),
    cpuCores: CpuOptions?.CoreCount ?? null,
    threadsPerCore: CpuOptions?.ThreadsPerCore ?? null,
    capacityReservationId: boundedOrNull(instance.CapacityReservationId),
    autoScalingGroup: tags[GROUP_TAG] ?? null,
    managedByService: instance.Operator?.Managed === true || MANAGER_TAGS.some((key) => key in tags),
    tags,
  };
}

/** EC2 tells when an instance stopped in brackets alone: `User initiated (2026-01-02 03:04:05 GMT)`. */
function instantIn(reason: string | undefined): string | null {
  const [, day, time] = /\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:GMT|UTC)\)/.exec(reason ?? '') ?? [];
  const milliseconds = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

function firstAttached({ NetworkInterfaces }: Ec2Instance): string | null {
  const times = (NetworkInterfaces ?? []).flatMap(
    ({ Attachment }) => Attachment?.AttachTime?.getTime() ?? [],
  );
  return times.length > 0 ? new Date(Math.min(...times)).toISOString() : null;
}

function publicAddressesOf({ NetworkInterfaces }: Ec2Instance): number {
  const addresses = (NetworkInterfaces ?? []).flatMap(({ Association, PrivateIpAddresses }) => [
    Association?.PublicIp,
    ...(PrivateIpAddresses ?? []).map((one) => one.Association?.PublicIp),
  ]);
  return new Set(addresses.filter((address) => address !== undefined)).size;
}
