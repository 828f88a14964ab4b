import { snapshotGuide } from '../rds/snapshot-guide.ts';

export const neptuneOldClusterSnapshotGuide = snapshotGuide({
  kind: 'cluster',
  measured: 'Available manual cluster snapshots, at least `minimumAgeDays` old.',
  console: 'Neptune → Snapshots',
  terraform:
    'Remove the `aws_neptune_cluster_snapshot`; for what is to be kept use AWS Backup with a lifecycle.',
});
