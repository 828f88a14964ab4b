import {
  type DescribeFastSnapshotRestoreSuccessItem,
  DescribeFastSnapshotRestoresCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { FastSnapshotRestore } from './fast-snapshot-restores.ts';

const PAGE = 200;

/** Everything the account switched on in the region, also for snapshots that others share with it. */
const load: DatasetLoader<FastSnapshotRestore> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeFastSnapshotRestores',
    ask: (NextToken) =>
      ec2.send(new DescribeFastSnapshotRestoresCommand({ MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ FastSnapshotRestores }) => FastSnapshotRestores,
    next: ({ NextToken }) => NextToken,
    idOf: ({ SnapshotId, AvailabilityZone }) => SnapshotId && `${SnapshotId} ${AvailabilityZone ?? ''}`,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(restore: DescribeFastSnapshotRestoreSuccessItem): FastSnapshotRestore {
  return {
    snapshotId: bounded(restore.SnapshotId ?? ''),
    availabilityZone: boundedOrNull(restore.AvailabilityZone),
    state: boundedOrNull(restore.State),
    enabledAt: (restore.EnabledTime ?? restore.EnablingTime)?.toISOString() ?? null,
  };
}
