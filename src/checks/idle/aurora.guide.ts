import { clusterIdleGuide } from '../rds/cluster-idle-guide.ts';

export const auroraIdleClustersGuide = clusterIdleGuide({
  kind: 'an Aurora cluster',
  console: 'RDS → Databases → the cluster',
  measured: 'The most connections at a time to any instance of the cluster (`maximumConnections`)',
  terraform:
    'Remove the `aws_rds_cluster_instance`s and the `aws_rds_cluster`, with `skip_final_snapshot = false`.',
});
