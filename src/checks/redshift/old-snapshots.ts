import { defineCheck, type Verdict } from '../../core/check.ts';
import { redshiftSnapshots } from '../../datasets/redshift/snapshots.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { isHeld } from '../legal-hold.ts';
import { redshiftOldSnapshotsGuide } from './old-snapshots.guide.ts';

const FOR_EVER = -1;

/** What is kept for ever is billed for ever. */
export const redshiftOldSnapshots = defineCheck({
  id: 'redshift-old-snapshots',
  title: 'Every manual Redshift snapshot is recent or has an end',
  service: 'redshift',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots: redshiftSnapshots },
  thresholds: { minimumAgeDays: 90 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: redshiftOldSnapshotsGuide,
  *evaluate({ snapshots }, { now, thresholds }): Iterable<Verdict> {
    for (const {
      snapshotIdentifier: resourceId,
      snapshotType,
      status,
      createdAt,
      retentionDays,
      tags,
    } of snapshots) {
      if (snapshotType !== 'manual' || status !== 'available' || isHeld(tags)) continue;
      if (retentionDays === null || createdAt === null) {
        yield { resourceId, reason: 'Redshift did not tell the age or the retention of the snapshot' };
        continue;
      }
      if (retentionDays !== FOR_EVER || daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: `The manual snapshot was taken on ${dayOf(createdAt)} and is kept for ever.`,
        claims: [everything(resourceId)],
        tags,
      };
    }
  },
});
