import { DescribeClusterSnapshotsCommand, RedshiftClient, type Snapshot } from '@aws-sdk/client-redshift';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { RedshiftSnapshot } from './snapshots.ts';

/** The most that Redshift gives at a time. */
const PAGE = 100;

/** The snapshots people took of the region's clusters; automated ones go by themselves. */
const load: DatasetLoader<RedshiftSnapshot> = async function* ({ client, signal }) {
  const redshift = client(RedshiftClient);
  const items = itemsOf({
    operation: 'DescribeClusterSnapshots',
    ask: (Marker) =>
      redshift.send(
        new DescribeClusterSnapshotsCommand({ SnapshotType: 'manual', MaxRecords: PAGE, Marker }),
        { abortSignal: signal },
      ),
    items: ({ Snapshots }) => Snapshots,
    next: ({ Marker }) => Marker,
    idOf: ({ SnapshotIdentifier }) => SnapshotIdentifier,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(snapshot: Snapshot): RedshiftSnapshot {
  return {
    snapshotIdentifier: bounded(snapshot.SnapshotIdentifier ?? ''),
    clusterIdentifier: boundedOrNull(snapshot.ClusterIdentifier),
    snapshotType: boundedOrNull(snapshot.SnapshotType),
    status: boundedOrNull(snapshot.Status),
    createdAt: isoInstant(snapshot.SnapshotCreateTime),
    retentionDays: snapshot.ManualSnapshotRetentionPeriod ?? null,
    tags: tagsOf(snapshot.Tags),
  };
}
