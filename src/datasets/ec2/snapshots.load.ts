import { DescribeSnapshotsCommand, EC2Client, type Snapshot as Ec2Snapshot } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Snapshot } from './snapshots.ts';

const PAGE = 1_000;

/** What EC2 writes where a snapshot was made of no volume of this account and region. */
const NO_VOLUME = 'vol-ffffffff';

/** All snapshots that the account owns in the region; those others share with it are theirs to pay. */
const load: DatasetLoader<Snapshot> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeSnapshots',
    ask: (NextToken) =>
      ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'], MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ Snapshots }) => Snapshots,
    next: ({ NextToken }) => NextToken,
    idOf: ({ SnapshotId }) => SnapshotId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(snapshot: Ec2Snapshot): Snapshot {
  const tags = tagsOf(snapshot.Tags);
  const volumeId = boundedOrNull(snapshot.VolumeId);
  return {
    snapshotId: bounded(snapshot.SnapshotId ?? ''),
    volumeId: volumeId === NO_VOLUME ? null : volumeId,
    state: boundedOrNull(snapshot.State),
    startedAt: snapshot.StartTime?.toISOString() ?? null,
    storageTier: boundedOrNull(snapshot.StorageTier),
    volumeSizeGib: snapshot.VolumeSize ?? null,
    fullSizeBytes: snapshot.FullSnapshotSizeInBytes ?? null,
    description: boundedOrNull(snapshot.Description),
    managedBy: managerOf(tags, snapshot.Description ?? ''),
    onOutpost: Boolean(snapshot.OutpostArn),
    tags,
  };
}

/** Tags that begin with `aws:` only AWS can set. AWS Backup's older snapshots have nothing but the description. */
function managerOf(tags: Tags, description: string): Snapshot['managedBy'] {
  const keys = Object.keys(tags);
  if (keys.some((key) => key.startsWith('aws:backup:'))) return 'backup';
  if (description.startsWith('This snapshot is created by the AWS Backup service')) return 'backup';
  return keys.some((key) => key.startsWith('aws:dlm:')) ? 'lifecycle' : null;
}
