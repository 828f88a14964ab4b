import { type DbCluster, dbClusters } from '../../datasets/rds/clusters.ts';
import { clusterHours, clusterResource } from '../rds/cluster-kind.ts';
import { isAurora } from '../rds/instance-kind.ts';
import { auroraIdleClustersGuide } from './aurora.guide.ts';
import { defineIdleCheck } from './define-idle-check.ts';

/** The instances of a cluster are paid for by the hour, whoever connects to it. */
export const auroraIdleClusters = defineIdleCheck<DbCluster>({
  id: 'aurora-idle-clusters',
  title: 'Every Aurora cluster has connections',
  service: 'aurora',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // A final snapshot brings it back, at the moment it was taken.
  rollbackPossible: true,
  guide: auroraIdleClustersGuide,
  dataset: dbClusters,
  metrics: {
    connections: {
      namespace: 'AWS/RDS',
      metricName: 'DatabaseConnections',
      statistic: 'Maximum',
      dimensions: { DBClusterIdentifier: 'dbClusterIdentifier' },
      atMost: 0,
      unit: 'connections',
    },
  },
  days: 14,
  minimumAgeDays: 14,
  resource: (cluster) => (isAurora(cluster) ? clusterResource(cluster, 'Aurora') : null),
  claims: clusterHours,
});
