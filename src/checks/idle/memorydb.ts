import { type MemoryDbCluster, memoryDbClusters } from '../../datasets/memorydb/clusters.ts';
import { everything } from '../claims.ts';
import { countText } from '../count-text.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { memorydbIdleGuide } from './memorydb.guide.ts';

const daily = { namespace: 'AWS/MemoryDB', dimensions: { ClusterName: 'clusterName' } } as const;

/** Nodes are paid for by the hour, whoever asks them. */
export const memorydbIdle = defineIdleCheck<MemoryDbCluster>({
  id: 'memorydb-idle',
  title: 'Every MemoryDB cluster is asked something',
  service: 'memorydb',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // A final snapshot brings it back, at the moment it was taken.
  rollbackPossible: true,
  guide: memorydbIdleGuide,
  dataset: memoryDbClusters,
  metrics: {
    hits: { ...daily, metricName: 'KeyspaceHits', statistic: 'Sum', atMost: 0, unit: 'lookups' },
    // MemoryDB holds connections itself, as ElastiCache does, to watch a node.
    connections: {
      ...daily,
      metricName: 'CurrConnections',
      statistic: 'Maximum',
      atMost: 4,
      unit: 'connections',
    },
  },
  days: 14,
  minimumAgeDays: 14,
  resource: ({ clusterName, status, nodes, nodeType, createdAt }) =>
    status === 'available'
      ? {
          resourceId: clusterName,
          noun: `The cluster of ${countText(nodes, `${nodeType ?? 'unknown'} node`)}`,
          createdAt,
        }
      : null,
  claims: ({ clusterName }) => [everything(clusterName)],
});
