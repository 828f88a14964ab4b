import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbClusterSnapshots } from '../../datasets/rds/cluster-snapshots.ts';
import { isAurora } from '../rds/instance-kind.ts';
import { oldSnapshots } from '../rds/snapshot-verdicts.ts';
import { auroraOldClusterSnapshotGuide } from './old-cluster-snapshot.guide.ts';

/** Manual snapshots stay until somebody deletes them. */
export const auroraOldClusterSnapshot = defineCheck({
  id: 'aurora-old-cluster-snapshot',
  title: 'Every manual Aurora snapshot is recent',
  service: 'aurora',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots: dbClusterSnapshots },
  thresholds: { minimumAgeDays: 90 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: auroraOldClusterSnapshotGuide,
  evaluate({ snapshots }, { now, thresholds }): Iterable<Verdict> {
    const judged = snapshots.filter(isAurora);
    return oldSnapshots(
      judged.map((snapshot) => ({ ...snapshot, resourceId: snapshot.dbClusterSnapshotIdentifier })),
      { now, minimumAgeDays: thresholds.minimumAgeDays },
      (taken) => `The manual cluster snapshot was taken on ${taken}.`,
    );
  },
});
