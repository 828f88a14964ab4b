import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbClusterSnapshots } from '../../datasets/rds/cluster-snapshots.ts';

import { oldSnapshots } from '../rds/snapshot-verdicts.ts';
import { documentdbOldClusterSnapshotGuide } from './old-cluster-snapshot.guide.ts';

/** Manual snapshots stay until somebody deletes them. */
export const documentdbOldClusterSnapshot = defineCheck({
  id: 'documentdb-old-cluster-snapshot',
  title: 'Every manual DocumentDB snapshot is recent',
  service: 'documentdb',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots: dbClusterSnapshots },
  thresholds: { minimumAgeDays: 90 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: documentdbOldClusterSnapshotGuide,
  evaluate({ snapshots }, { now, thresholds }): Iterable<Verdict> {
    const judged = snapshots.filter(({ engine }) => engine === 'docdb');
    return oldSnapshots(
      judged.map((snapshot) => ({ ...snapshot, resourceId: snapshot.dbClusterSnapshotIdentifier })),
      { now, minimumAgeDays: thresholds.minimumAgeDays },
      (taken) => `The manual cluster snapshot was taken on ${taken}.`,
    );
  },
});
