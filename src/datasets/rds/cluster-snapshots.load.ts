import { type DBClusterSnapshot, DescribeDBClusterSnapshotsCommand, RDSClient } from '@aws-sdk/client-rds';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { DbClusterSnapshot } from './cluster-snapshots.ts';

/** The most that RDS gives at a time. */
const PAGE = 100;

/** The snapshots people took of the region's clusters. */
const load: DatasetLoader<DbClusterSnapshot> = async function* ({ client, signal }) {
  const rds = client(RDSClient);
  const items = itemsOf({
    operation: 'DescribeDBClusterSnapshots',
    ask: (Marker) =>
      rds.send(new DescribeDBClusterSnapshotsCommand({ SnapshotType: 'manual', MaxRecords: PAGE, Marker }), {
        abortSignal: signal,
      }),
    items: ({ DBClusterSnapshots }) => DBClusterSnapshots,
    next: ({ Marker }) => Marker,
    idOf: ({ DBClusterSnapshotIdentifier }) => DBClusterSnapshotIdentifier,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(snapshot: DBClusterSnapshot): DbClusterSnapshot {
  return {
    dbClusterSnapshotIdentifier: bounded(snapshot.DBClusterSnapshotIdentifier ?? ''),
    dbClusterIdentifier: boundedOrNull(snapshot.DBClusterIdentifier),
    engine: boundedOrNull(snapshot.Engine),
    snapshotType: boundedOrNull(snapshot.SnapshotType),
    status: boundedOrNull(snapshot.Status),
    createdAt: isoInstant(snapshot.SnapshotCreateTime),
    tags: tagsOf(snapshot.TagList),
  };
}
