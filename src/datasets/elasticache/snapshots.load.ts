import { DescribeSnapshotsCommand, ElastiCacheClient, type Snapshot } from '@aws-sdk/client-elasticache';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { CacheSnapshot } from './snapshots.ts';

/** The most that ElastiCache gives at a time. */
const PAGE = 50;

/** The snapshots people took of the region's caches: `user` is how the filter calls them. */
const load: DatasetLoader<CacheSnapshot> = async function* ({ client, signal }) {
  const cache = client(ElastiCacheClient);
  const items = itemsOf({
    operation: 'DescribeSnapshots',
    ask: (Marker) =>
      cache.send(new DescribeSnapshotsCommand({ SnapshotSource: 'user', MaxRecords: PAGE, Marker }), {
        abortSignal: signal,
      }),
    items: ({ Snapshots }) => Snapshots,
    next: ({ Marker }) => Marker,
    idOf: ({ SnapshotName }) => SnapshotName,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(snapshot: Snapshot): CacheSnapshot {
  const nodes = snapshot.NodeSnapshots ?? [];
  const times = nodes.flatMap(({ SnapshotCreateTime }) => isoInstant(SnapshotCreateTime) ?? []);
  return {
    snapshotName: bounded(snapshot.SnapshotName ?? ''),
    source: boundedOrNull(snapshot.SnapshotSource),
    status: boundedOrNull(snapshot.SnapshotStatus),
    createdAt: times.sort()[0] ?? null,
    nodes: nodes.length,
  };
}
