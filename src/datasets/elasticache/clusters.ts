import { defineDataset } from '../../core/dataset.ts';

/** An ElastiCache cluster; of Valkey and Redis OSS, a node of a replication group or one by itself. Strings are untrusted; `null`: AWS did not tell. */
export interface CacheCluster {
  readonly cacheClusterId: string;
  readonly arn: string | null;
  /** The group it is a node of. */
  readonly replicationGroupId: string | null;
  /** `cache.r6g.large`. */
  readonly nodeType: string | null;
  readonly nodes: number | null;
  /** `redis`, `valkey` or `memcached`. */
  readonly engine: string | null;
  readonly engineVersion: string | null;
  /** `available` … */
  readonly status: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const cacheClusters = defineDataset<CacheCluster>({
  id: 'elasticache/clusters',
  scope: 'region',
  reads: ['ElastiCache:DescribeCacheClusters'],
  resource: { id: 'cacheClusterId' },
  load: () => import('./clusters.load.ts'),
});
