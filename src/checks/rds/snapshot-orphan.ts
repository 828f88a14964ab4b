import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { type DbSnapshot, dbSnapshots } from '../../datasets/rds/snapshots.ts';
import { rdsSnapshotOrphanGuide } from './snapshot-orphan.guide.ts';
import { oldSnapshots } from './snapshot-verdicts.ts';

/** Snapshots outlive their database, and nobody looks after them any more. */
export const rdsSnapshotOrphan = defineCheck({
  id: 'rds-snapshot-orphan',
  title: 'Every manual RDS snapshot is of a database that exists',
  service: 'rds',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots: dbSnapshots, instances: dbInstances },
  thresholds: { minimumAgeDays: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: rdsSnapshotOrphanGuide,
  evaluate({ snapshots, instances }, { now, thresholds }): Iterable<Verdict> {
    const there = new Set(instances.map(({ dbInstanceIdentifier }) => dbInstanceIdentifier));
    const orphans = snapshots.filter((one) => isOfHere(one) && !there.has(one.dbInstanceIdentifier ?? ''));
    return oldSnapshots(
      orphans.map((snapshot) => ({ ...snapshot, resourceId: snapshot.dbSnapshotIdentifier })),
      { now, minimumAgeDays: thresholds.minimumAgeDays },
      (taken) =>
        `The manual snapshot was taken on ${taken} of a database that is not in the region any more.`,
    );
  },
});

/** The database of a copy is in the region it was copied from. */
function isOfHere({ dbInstanceIdentifier, sourceRegion }: DbSnapshot): boolean {
  return dbInstanceIdentifier !== null && sourceRegion === null;
}
