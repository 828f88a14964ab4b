import type { Volume as Ec2Volume } from '@aws-sdk/client-ec2';
import { bounded, boundedOrNull } from '../bounded.ts';
import { tagsOf } from '../tags-of.ts';
import type { Volume } from './volumes.ts';

const CLAIM_TAG = 'kubernetes.io/created-for/pvc/name';

/** A volume as the datasets have it. */
export function volumeRow(volume: Ec2Volume): Volume {
  // A volume that was just taken off is listed with where it was.
  const attached = (volume.Attachments ?? []).filter(({ State }) => State !== 'detached');
  return {
    volumeId: boundedOrNull(volume.VolumeId) ?? '',
    volumeType: boundedOrNull(volume.VolumeType),
    sizeGib: volume.Size ?? null,
    iops: volume.Iops ?? null,
    throughputMibps: volume.Throughput ?? null,
    state: boundedOrNull(volume.State),
    attachments: attached.length,
    instanceIds: attached.flatMap(({ InstanceId }) => (InstanceId ? [bounded(InstanceId)] : [])),
    createdAt: volume.CreateTime?.toISOString() ?? null,
    kubernetesClaim: boundedOrNull(volume.Tags?.find(({ Key }) => Key === CLAIM_TAG)?.Value),
    multiAttach: volume.MultiAttachEnabled === true,
    onOutpost: Boolean(volume.OutpostArn),
    tags: tagsOf(volume.Tags),
  };
}
