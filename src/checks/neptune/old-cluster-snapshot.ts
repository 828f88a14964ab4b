import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbClusterSnapshots } from '../../datasets/rds/cluster-snapshots.ts';

import { oldSnapshots } from '../rds/snapshot-verdicts.ts';
import { neptuneOldClusterSnapshotGuide } from './old-cluster-snapshot.guide.ts';

/** Manual snapshots stay until somebody deletes them. */
export const neptuneOldClusterSnapshot = defineCheck({
  id: 'neptune-old-cluster-snapshot',
  title: 'Every manual Neptune snapshot is recent',
  service: 'neptune',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots: dbClusterSnapshots },
  thresholds: { minimumAgeDays: 90 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: neptuneOldClusterSnapshotGuide,
  evaluate({ snapshots }, { now, thresholds }): Iterable<Verdict> {
    const judged = snapshots.filter(({ engine }) => engine === 'neptune');
    return oldSnapshots(
      judged.map((snapshot) => ({ ...snapshot, resourceId: snapshot.dbClusterSnapshotIdentifier })),
      { now, minimumAgeDays: thresholds.minimumAgeDays },
      (taken) => `The manual cluster snapshot was taken on ${taken}.`,
    );
  },
});
