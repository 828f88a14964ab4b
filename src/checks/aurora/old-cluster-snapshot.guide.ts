import { snapshotGuide } from '../rds/snapshot-guide.ts';

export const auroraOldClusterSnapshotGuide = snapshotGuide({
  kind: 'cluster',
  measured: 'Available manual cluster snapshots, at least `minimumAgeDays` old.',
  console: 'RDS → Snapshots → Manual',
  terraform: 'Remove the `aws_db_cluster_snapshot`; for what is to be kept use AWS Backup with a lifecycle.',
});
