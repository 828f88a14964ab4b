import { defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { eksClusters } from '../../datasets/eks/clusters.ts';
import { highest } from '../series.ts';
import { nodesWithRoomGuide } from './nodes-with-room.guide.ts';

const LOOK_BACK_DAYS = 14;

const daily = {
  namespace: 'ContainerInsights',
  statistic: 'Average',
  periodSeconds: 86_400,
  of: 'eksClusters',
  dimensions: { ClusterName: 'clusterName' },
} as const;

/** Nodes are paid for whole; what pods ask for of them says how many are needed. */
export const nodesWithRoom = defineCheck({
  id: 'eks-nodegroup-over',
  title: 'Every EKS cluster has the nodes that its pods ask for',
  service: 'eks',
  scope: 'unit',
  actionType: 'ScaleIn',
  actionFamily: 'rightsize',
  needs: { eksClusters },
  metrics: {
    cpu: { ...daily, metricName: 'node_cpu_reserved_capacity' },
    memory: { ...daily, metricName: 'node_memory_reserved_capacity' },
    nodes: { ...daily, metricName: 'cluster_node_count' },
  },
  thresholds: { maximumReservedPercent: 50, minimumNodes: 3, minimumDaysMeasured: LOOK_BACK_DAYS - 1 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: nodesWithRoomGuide,
  *evaluate({ eksClusters }, { thresholds, metric }): Iterable<Verdict> {
    for (const cluster of eksClusters) {
      if (cluster.described === 'read' && cluster.status !== 'ACTIVE') continue;
      const { clusterName: resourceId } = cluster;
      const [cpu, memory, nodes] = [
        metric('cpu', cluster),
        metric('memory', cluster),
        metric('nodes', cluster),
      ];
      const days = Math.min(...[cpu, memory, nodes].map((series) => series?.points.length ?? 0));
      const busiest = Math.max(mostOf(cpu), mostOf(memory));
      if (busiest > thresholds.maximumReservedPercent) continue;
      if (days < Math.max(thresholds.minimumDaysMeasured, 1)) {
        yield { resourceId, reason: `Container Insights has ${days} days of what its pods ask for` };
        continue;
      }
      if (mostOf(nodes) < thresholds.minimumNodes) continue;
      yield {
        resourceId,
        evidence: `Pods asked for at most ${mostOf(cpu).toFixed(1)} % of the CPU and ${mostOf(memory).toFixed(1)} % of the memory of up to ${Math.ceil(mostOf(nodes))} nodes, as averages of a day over ${days} measured days.`,
        claims: [],
        workloadGroup: resourceId,
      };
    }
  },
});

function mostOf(series: MetricSeries | null): number {
  return highest(series) ?? 0;
}
