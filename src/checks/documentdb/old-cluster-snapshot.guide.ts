import { snapshotGuide } from '../rds/snapshot-guide.ts';

export const documentdbOldClusterSnapshotGuide = snapshotGuide({
  kind: 'cluster',
  measured: 'Available manual cluster snapshots, at least `minimumAgeDays` old.',
  console: 'Amazon DocumentDB → Snapshots',
  terraform:
    'Remove the `aws_docdb_cluster_snapshot`; for what is to be kept use AWS Backup with a lifecycle.',
});
