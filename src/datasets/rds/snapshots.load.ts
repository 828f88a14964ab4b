import { DescribeDBSnapshotsCommand, RDSClient, type DBSnapshot as RdsSnapshot } from '@aws-sdk/client-rds';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { DbSnapshot } from './snapshots.ts';

/** The most that RDS gives at a time. */
const PAGE = 100;

/** The snapshots people took of the region's instances; automated ones go with their instance, those of AWS Backup with its plan. */
const load: DatasetLoader<DbSnapshot> = async function* ({ client, signal }) {
  const rds = client(RDSClient);
  const items = itemsOf({
    operation: 'DescribeDBSnapshots',
    ask: (Marker) =>
      rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'manual', MaxRecords: PAGE, Marker }), {
        abortSignal: signal,
      }),
    items: ({ DBSnapshots }) => DBSnapshots,
    next: ({ Marker }) => Marker,
    idOf: ({ DBSnapshotIdentifier }) => DBSnapshotIdentifier,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(snapshot: RdsSnapshot): DbSnapshot {
  return {
    dbSnapshotIdentifier: bounded(snapshot.DBSnapshotIdentifier ?? ''),
    dbInstanceIdentifier: boundedOrNull(snapshot.DBInstanceIdentifier),
    engine: boundedOrNull(snapshot.Engine),
    snapshotType: boundedOrNull(snapshot.SnapshotType),
    status: boundedOrNull(snapshot.Status),
    allocatedGib: snapshot.AllocatedStorage ?? null,
    createdAt: isoInstant(snapshot.OriginalSnapshotCreateTime ?? snapshot.SnapshotCreateTime),
    sourceRegion: boundedOrNull(snapshot.SourceRegion),
    tags: tagsOf(snapshot.TagList),
  };
}
