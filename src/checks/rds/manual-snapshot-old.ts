import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { dbSnapshots } from '../../datasets/rds/snapshots.ts';
import { rdsManualSnapshotOldGuide } from './manual-snapshot-old.guide.ts';
import { oldSnapshots } from './snapshot-verdicts.ts';

/** Manual snapshots stay until somebody deletes them. */
export const rdsManualSnapshotOld = defineCheck({
  id: 'rds-manual-snapshot-old',
  title: 'Every manual RDS snapshot is recent',
  service: 'rds',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots: dbSnapshots, instances: dbInstances },
  thresholds: { minimumAgeDays: 90 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: rdsManualSnapshotOldGuide,
  evaluate({ snapshots, instances }, { now, thresholds }): Iterable<Verdict> {
    const there = new Set(instances.map(({ dbInstanceIdentifier }) => dbInstanceIdentifier));
    // Those of databases that are gone are another check's; the database of a copy is in the region it was copied from.
    const judged = snapshots.filter(
      ({ dbInstanceIdentifier, sourceRegion }) =>
        sourceRegion !== null || there.has(dbInstanceIdentifier ?? ''),
    );
    return oldSnapshots(
      judged.map((snapshot) => ({ ...snapshot, resourceId: snapshot.dbSnapshotIdentifier })),
      { now, minimumAgeDays: thresholds.minimumAgeDays },
      (taken) => `The manual snapshot was taken on ${taken}.`,
    );
  },
});
