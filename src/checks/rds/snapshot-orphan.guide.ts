import { snapshotGuide } from './snapshot-guide.ts';

export const rdsSnapshotOrphanGuide = snapshotGuide({
  kind: 'instance',
  measured:
    'Available manual snapshots, at least `minimumAgeDays` old, of databases that are not in the region any more. Copies from other regions are left alone.',
  console: 'RDS → Snapshots → Manual, against the list of databases',
  terraform:
    'Remove the `aws_db_snapshot`. Final snapshots are made by `aws_db_instance`, and are in no state.',
  caveats: ['It may be the last copy of the data: often it is the final snapshot of the database.'],
});
