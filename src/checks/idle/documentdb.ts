import { type DbCluster, dbClusters } from '../../datasets/rds/clusters.ts';
import { clusterHours, clusterResource } from '../rds/cluster-kind.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { docdbIdleGuide } from './documentdb.guide.ts';

/** The instances of a cluster are paid for by the hour, whoever connects to it. */
export const docdbIdle = defineIdleCheck<DbCluster>({
  id: 'docdb-idle',
  title: 'Every DocumentDB cluster is worked with',
  service: 'documentdb',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // A final snapshot brings it back, at the moment it was taken.
  rollbackPossible: true,
  guide: docdbIdleGuide,
  dataset: dbClusters,
  metrics: {
    connections: {
      namespace: 'AWS/DocDB',
      metricName: 'DatabaseConnections',
      statistic: 'Maximum',
      dimensions: { DBClusterIdentifier: 'dbClusterIdentifier' },
      atMost: 0,
      unit: 'connections',
    },
  },
  days: 14,
  minimumAgeDays: 14,
  resource: (cluster) => (cluster.engine === 'docdb' ? clusterResource(cluster, 'DocumentDB') : null),
  claims: clusterHours,
});
