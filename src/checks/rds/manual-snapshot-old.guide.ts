import { snapshotGuide } from './snapshot-guide.ts';

export const rdsManualSnapshotOldGuide = snapshotGuide({
  kind: 'instance',
  measured:
    'Available manual snapshots, at least `minimumAgeDays` old, of databases that still exist in the region, and copies from other regions.',
  console: 'RDS → Snapshots → Manual',
  terraform: 'Remove the `aws_db_snapshot`; for what is to be kept use AWS Backup with a lifecycle.',
});
