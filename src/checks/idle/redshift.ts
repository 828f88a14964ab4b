import { type RedshiftCluster, redshiftClusters } from '../../datasets/redshift/clusters.ts';
import { countText } from '../count-text.ts';
import { nodeHours } from '../redshift/node-hours.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { redshiftIdleGuide } from './redshift.guide.ts';

/** Nodes are paid for by the hour, whoever connects to the cluster. */
export const redshiftIdle = defineIdleCheck<RedshiftCluster>({
  id: 'redshift-idle',
  title: 'Every Redshift cluster has connections',
  service: 'redshift',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // A final snapshot brings it back, at the moment it was taken.
  rollbackPossible: true,
  guide: redshiftIdleGuide,
  dataset: redshiftClusters,
  metrics: {
    connections: {
      namespace: 'AWS/Redshift',
      metricName: 'DatabaseConnections',
      statistic: 'Maximum',
      dimensions: { ClusterIdentifier: 'clusterIdentifier' },
      atMost: 0,
      unit: 'connections',
    },
  },
  days: 14,
  minimumAgeDays: 14,
  // The hours of a paused cluster are not billed.
  resource: ({ clusterIdentifier, status, nodeType, nodes, createdAt }) =>
    status === 'available'
      ? {
          resourceId: clusterIdentifier,
          noun: `The cluster of ${countText(nodes, `${nodeType ?? 'unknown'} node`)}`,
          createdAt,
          remark: 'its managed storage is billed until it is deleted',
        }
      : null,
  claims: (cluster) => nodeHours(cluster, { nodes: 0 }),
});
