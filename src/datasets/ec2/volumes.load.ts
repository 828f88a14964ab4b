import { DescribeVolumesCommand, EC2Client, type Volume as Ec2Volume } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Volume } from './volumes.ts';

/** Calls without MaxResults have a smaller request quota, and fail where there is much to list. */
const PAGE = 500;

const CLAIM_TAG = 'kubernetes.io/created-for/pvc/name';

/** All volumes of the region. */
const load: DatasetLoader<Volume> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeVolumes',
    ask: (NextToken) =>
      ec2.send(new DescribeVolumesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Volumes }) => Volumes,
    next: ({ NextToken }) => NextToken,
    idOf: ({ VolumeId }) => VolumeId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(volume: Ec2Volume): Volume {
  return {
    volumeId: boundedOrNull(volume.VolumeId) ?? '',
    volumeType: boundedOrNull(volume.VolumeType),
    sizeGib: volume.Size ?? null,
    iops: volume.Iops ?? null,
    throughputMibps: volume.Throughput ?? null,
    state: boundedOrNull(volume.State),
    attachments: volume.Attachments?.length ?? 0,
    instanceIds: (volume.Attachments ?? []).flatMap(({ InstanceId }) =>
      InstanceId ? [bounded(InstanceId)] : [],
    ),
    createdAt: volume.CreateTime?.toISOString() ?? null,
    kubernetesClaim: boundedOrNull(volume.Tags?.find(({ Key }) => Key === CLAIM_TAG)?.Value),
    multiAttach: volume.MultiAttachEnabled === true,
    onOutpost: Boolean(volume.OutpostArn),
    tags: tagsOf(volume.Tags),
  };
}
