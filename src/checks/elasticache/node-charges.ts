import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { QuantityClaim } from '../../core/recommendation.ts';
import type { CacheCluster } from '../../datasets/elasticache/clusters.ts';

/** How bills tell engines apart: the operation of the node hours (AmazonElastiCache price list). */
const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ['memcached', 'CreateCacheCluster:0001'],
  ['redis', 'CreateCacheCluster:0002'],
  ['valkey', 'CreateCacheCluster:Valkey'],
]);

/** Hours of a cluster's nodes a month, all of them or none. */
export function nodeHours(
  { cacheClusterId, nodes }: CacheCluster,
  {
    nodeType,
    engine,
    stays,
  }: { readonly nodeType: string; readonly engine: string | null; readonly stays: boolean },
): QuantityClaim {
  const hours = decimalFromInteger(HOURS_A_MONTH * (nodes ?? 1));
  return {
    resourceId: cacheClusterId,
    usageType: `NodeUsage:${nodeType}`,
    operation: OPERATIONS.get(engine ?? '') ?? null,
    quantityNow: stays ? ZERO : hours,
    quantityAfter: stays ? hours : ZERO,
  };
}

/** Nodes of one type and engine in the place of another. */
export function otherNodes(
  cluster: CacheCluster,
  now: { readonly nodeType: string; readonly engine: string | null },
  after: { readonly nodeType: string; readonly engine: string | null },
): readonly QuantityClaim[] {
  return [nodeHours(cluster, { ...now, stays: false }), nodeHours(cluster, { ...after, stays: true })];
}

/** Nodes of replication groups together, a cluster by itself alone: what is changed as one. */
export function groupsOf(clusters: readonly CacheCluster[]): ReadonlyMap<string, readonly CacheCluster[]> {
  return Map.groupBy(
    clusters,
    ({ replicationGroupId, cacheClusterId }) => replicationGroupId ?? cacheClusterId,
  );
}
