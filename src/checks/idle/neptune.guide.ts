import { clusterIdleGuide } from '../rds/cluster-idle-guide.ts';

export const neptuneIdleGuide = clusterIdleGuide({
  kind: 'a Neptune cluster',
  console: 'Neptune → Databases',
  measured:
    'The most requests a second to the cluster, whatever the query language (`maximumRequests`), and the processors (`maximumCpu`, percent): Neptune sends a metric only while it is not zero, so days that have the second alone had no request',
  terraform:
    'Remove the `aws_neptune_cluster_instance`s and the `aws_neptune_cluster`, with `skip_final_snapshot = false`.',
});
