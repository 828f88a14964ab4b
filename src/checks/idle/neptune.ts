import { type DbCluster, dbClusters } from '../../datasets/rds/clusters.ts';
import { clusterHours, clusterResource } from '../rds/cluster-kind.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { neptuneIdleGuide } from './neptune.guide.ts';

/** The instances of a cluster are paid for by the hour, whoever asks it. */
export const neptuneIdle = defineIdleCheck<DbCluster>({
  id: 'neptune-idle',
  title: 'Every Neptune cluster is asked something',
  service: 'neptune',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // A final snapshot brings it back, at the moment it was taken.
  rollbackPossible: true,
  guide: neptuneIdleGuide,
  dataset: dbClusters,
  metrics: {
    requests: {
      namespace: 'AWS/Neptune',
      metricName: 'TotalRequestsPerSec',
      statistic: 'Maximum',
      dimensions: { DBClusterIdentifier: 'dbClusterIdentifier' },
      atMost: 0,
      unit: 'requests a second',
      // Neptune sends a metric only while it is not zero (Neptune User Guide, CloudWatch metrics).
      silentAtZero: true,
    },
    // Never zero while the cluster runs: shows that it was measured.
    cpu: {
      namespace: 'AWS/Neptune',
      metricName: 'CPUUtilization',
      statistic: 'Average',
      dimensions: { DBClusterIdentifier: 'dbClusterIdentifier' },
      atMost: 10,
      unit: 'percent',
    },
  },
  days: 14,
  minimumAgeDays: 14,
  resource: (cluster) => (cluster.engine === 'neptune' ? clusterResource(cluster, 'Neptune') : null),
  claims: clusterHours,
});
