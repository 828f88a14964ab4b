import { type CheckContext, defineCheck, type MetricDeclaration, type Verdict } from '../../core/check.ts';
import { type CacheCluster, cacheClusters } from '../../datasets/elasticache/clusters.ts';
import { daysBetween } from '../days-between.ts';
import { highest, total, valuesOf } from '../series.ts';
import { elasticacheIdleGuide } from './idle.guide.ts';
import { groupsOf, nodeHours } from './node-charges.ts';

const daily = {
  namespace: 'AWS/ElastiCache',
  periodSeconds: 86_400,
  of: 'clusters',
  group: 'replicationGroupId',
  dimensions: { CacheClusterId: 'cacheClusterId' },
} as const;

const METRICS = {
  hits: { ...daily, metricName: 'CacheHits', statistic: 'Sum' },
  misses: { ...daily, metricName: 'CacheMisses', statistic: 'Sum' },
  connections: { ...daily, metricName: 'CurrConnections', statistic: 'Maximum' },
} satisfies Record<string, MetricDeclaration>;

const THRESHOLDS = {
  maximumLookups: 0,
  /** ElastiCache holds two to four itself (Amazon ElastiCache User Guide, Metrics for Valkey and Redis OSS). */
  maximumConnections: 4,
  minimumAgeDays: 14,
  minimumDaysMeasured: 13,
};

/** Nodes are paid for by the hour; a replica is used where its primary is. */
export const elasticacheIdle = defineCheck({
  id: 'elasticache-idle',
  title: 'Every cache is asked something',
  service: 'elasticache',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { clusters: cacheClusters },
  metrics: METRICS,
  thresholds: THRESHOLDS,
  lookBackDays: 14,
  effort: 'Low',
  restartNeeded: false,
  // A final backup brings back what was in it.
  rollbackPossible: true,
  guide: elasticacheIdleGuide,
  *evaluate({ clusters }, context): Iterable<Verdict> {
    const judged = clusters.filter(({ engine }) => engine === 'redis' || engine === 'valkey');
    for (const [resourceId, nodes] of groupsOf(judged)) yield* verdictOf(resourceId, nodes, context);
  },
});

function* verdictOf(
  resourceId: string,
  nodes: readonly CacheCluster[],
  { now, thresholds, metric }: CheckContext<typeof THRESHOLDS>,
): Iterable<Verdict> {
  if (nodes.some(({ status }) => status !== 'available')) return;
  const uses = nodes.map((node) => useOf((name) => metric(name, node)));
  const { maximumLookups, maximumConnections, minimumAgeDays, minimumDaysMeasured } = thresholds;
  // Use of any node on any day settles it.
  if (uses.some((use) => use.lookups > maximumLookups || use.connections > maximumConnections)) return;
  const ages = nodes.map(({ createdAt }) => (createdAt === null ? null : daysBetween(createdAt, now)));
  if (ages.some((age) => age !== null && age < minimumAgeDays)) return;
  const days = Math.min(...uses.map((use) => use.days));
  if (ages.includes(null)) yield { resourceId, reason: 'ElastiCache did not tell when a node was created' };
  else if (days < Math.max(minimumDaysMeasured, 1))
    yield {
      resourceId,
      reason: `CloudWatch has ${days} days of hits, misses and connections of a node, ${minimumDaysMeasured} are needed`,
    };
  else
    yield {
      resourceId,
      evidence: `Over ${days} measured days its ${nodes.length} ${nodes.length === 1 ? 'node' : 'nodes'} had ${sumOf(uses)} hits and misses and at most ${Math.max(...uses.map((use) => use.connections))} connections each.`,
      claims: nodes.flatMap((node) =>
        node.nodeType === null
          ? []
          : [nodeHours(node, { nodeType: node.nodeType, engine: node.engine, stays: false })],
      ),
    };
}

interface Use {
  readonly lookups: number;
  readonly connections: number;
  readonly days: number;
}

function useOf(metric: (name: keyof typeof METRICS) => ReturnType<CheckContext<never>['metric']>): Use {
  const [hits, misses, connections] = [metric('hits'), metric('misses'), metric('connections')];
  return {
    lookups: (total(hits) ?? 0) + (total(misses) ?? 0),
    connections: highest(connections) ?? 0,
    days: Math.min(...[hits, misses, connections].map((series) => valuesOf(series).length)),
  };
}

function sumOf(uses: readonly Use[]): number {
  return uses.reduce((sum, { lookups }) => sum + lookups, 0);
}
