import {
  DescribeCacheClustersCommand,
  ElastiCacheClient,
  type CacheCluster as ElastiCacheCluster,
} from '@aws-sdk/client-elasticache';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { CacheCluster } from './clusters.ts';

/** The most that ElastiCache gives at a time. */
const PAGE = 100;

/** All cache clusters of the region, nodes of replication groups among them. */
const load: DatasetLoader<CacheCluster> = async function* ({ client, signal }) {
  const cache = client(ElastiCacheClient);
  const items = itemsOf({
    operation: 'DescribeCacheClusters',
    ask: (Marker) =>
      cache.send(new DescribeCacheClustersCommand({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
    items: ({ CacheClusters }) => CacheClusters,
    next: ({ Marker }) => Marker,
    idOf: ({ CacheClusterId }) => CacheClusterId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(cluster: ElastiCacheCluster): CacheCluster {
  return {
    cacheClusterId: bounded(cluster.CacheClusterId ?? ''),
    arn: boundedOrNull(cluster.ARN),
    replicationGroupId: boundedOrNull(cluster.ReplicationGroupId),
    nodeType: boundedOrNull(cluster.CacheNodeType),
    nodes: cluster.NumCacheNodes ?? null,
    engine: boundedOrNull(cluster.Engine),
    engineVersion: boundedOrNull(cluster.EngineVersion),
    status: boundedOrNull(cluster.CacheClusterStatus),
    createdAt: isoInstant(cluster.CacheClusterCreateTime),
  };
}
