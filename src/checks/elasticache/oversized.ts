import { type CheckContext, defineCheck, type MetricDeclaration, type Verdict } from '../../core/check.ts';
import { type CacheCluster, cacheClusters } from '../../datasets/elasticache/clusters.ts';
import { type NodeClass, nodeClassOf, nodeClassText, smallerClass } from '../node-class.ts';
import { highest, total, valuesOf } from '../series.ts';
import { groupsOf, otherNodes } from './node-charges.ts';
import { elasticacheOversizedGuide } from './oversized.guide.ts';

const daily = {
  namespace: 'AWS/ElastiCache',
  periodSeconds: 86_400,
  of: 'clusters',
  group: 'replicationGroupId',
  dimensions: { CacheClusterId: 'cacheClusterId' },
} as const;

const METRICS = {
  memory: { ...daily, metricName: 'DatabaseMemoryUsagePercentage', statistic: 'Maximum' },
  cpu: { ...daily, metricName: 'EngineCPUUtilization', statistic: 'Maximum' },
  heldIn: { ...daily, metricName: 'NetworkBandwidthInAllowanceExceeded', statistic: 'Sum' },
  heldOut: { ...daily, metricName: 'NetworkBandwidthOutAllowanceExceeded', statistic: 'Sum' },
} satisfies Record<string, MetricDeclaration>;

const THRESHOLDS = { maximumMemoryPercent: 30, maximumCpuPercent: 20, minimumDaysMeasured: 13 };

/** By memory and network as well as by processor: a cache is full long before it is busy. */
export const elasticacheOversized = defineCheck({
  id: 'elasticache-oversized',
  title: 'Every cache is as large as what it holds',
  service: 'elasticache',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { clusters: cacheClusters },
  metrics: METRICS,
  thresholds: THRESHOLDS,
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: elasticacheOversizedGuide,
  *evaluate({ clusters }, context): Iterable<Verdict> {
    const judged = clusters.filter(({ engine }) => engine === 'redis' || engine === 'valkey');
    for (const [resourceId, nodes] of groupsOf(judged)) yield* verdictOf(resourceId, nodes, context);
  },
});

function* verdictOf(
  resourceId: string,
  nodes: readonly CacheCluster[],
  { thresholds, metric }: CheckContext<typeof THRESHOLDS>,
): Iterable<Verdict> {
  const [first] = nodes;
  const now = nodeClassOf(first?.nodeType ?? null);
  const target = now && smallerNode(now);
  const alike = nodes.every(({ nodeType, status }) => nodeType === first?.nodeType && status === 'available');
  if (!now || !target || !alike) return;
  const loads = nodes.map((node) => loadOf((name) => metric(name, node)));
  const { maximumMemoryPercent, maximumCpuPercent, minimumDaysMeasured } = thresholds;
  const isBusy = ({ memory, cpu, held }: Load) =>
    memory > maximumMemoryPercent || cpu > maximumCpuPercent || held > 0;
  if (loads.some(isBusy)) return;
  const days = Math.min(...loads.map((load) => load.days));
  if (days < Math.max(minimumDaysMeasured, 1)) {
    yield {
      resourceId,
      reason: `CloudWatch has ${days} days of memory, processor and network of a node, ${minimumDaysMeasured} are needed`,
    };
    return;
  }
  const most = (pick: (load: Load) => number) => Math.round(10 * Math.max(...loads.map(pick))) / 10;
  yield {
    resourceId,
    evidence: `Over ${days} measured days no node used more than ${most(({ memory }) => memory)} % of its memory or ${most(({ cpu }) => cpu)} % of its engine's processor, and none exceeded its network; they are ${nodeClassText(now)}, and ${nodeClassText(target)} would do.`,
    claims: nodes.flatMap((node) =>
      otherNodes(
        node,
        { nodeType: nodeClassText(now), engine: node.engine },
        { nodeType: nodeClassText(target), engine: node.engine },
      ),
    ),
  };
}

/** m5 and r5 have no 8xlarge among the cache nodes. */
function smallerNode(now: NodeClass): NodeClass | null {
  const target = smallerClass(now);
  return target?.size === '8xlarge' && now.family.endsWith('5') ? null : target;
}

interface Load {
  readonly memory: number;
  readonly cpu: number;
  /** Packets held back. */
  readonly held: number;
  readonly days: number;
}

function loadOf(metric: (name: keyof typeof METRICS) => ReturnType<CheckContext<never>['metric']>): Load {
  const [memory, cpu, heldIn, heldOut] = [
    metric('memory'),
    metric('cpu'),
    metric('heldIn'),
    metric('heldOut'),
  ];
  return {
    memory: highest(memory) ?? 0,
    cpu: highest(cpu) ?? 0,
    held: (total(heldIn) ?? 0) + (total(heldOut) ?? 0),
    days: Math.min(...[memory, cpu, heldIn, heldOut].map((series) => valuesOf(series).length)),
  };
}
