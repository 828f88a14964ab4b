import { clusterIdleGuide } from '../rds/cluster-idle-guide.ts';

export const docdbIdleGuide = clusterIdleGuide({
  kind: 'a DocumentDB cluster',
  console: 'Amazon DocumentDB → Clusters',
  measured: 'The most connections at a time to any instance of the cluster (`maximumConnections`)',
  terraform:
    'Remove the `aws_docdb_cluster_instance`s and the `aws_docdb_cluster`, with `skip_final_snapshot = false`.',
});
