import { defineCheck, type Verdict } from '../../core/check.ts';
import { cacheSnapshots } from '../../datasets/elasticache/snapshots.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { elasticacheBackupGuide } from './backup.guide.ts';

/** Manual backups stay until somebody deletes them. */
export const elasticacheBackup = defineCheck({
  id: 'elasticache-backup',
  title: 'Every manual backup of a cache is recent',
  service: 'elasticache',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots: cacheSnapshots },
  thresholds: { minimumAgeDays: 35 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: false,
  guide: elasticacheBackupGuide,
  *evaluate({ snapshots }, { now, thresholds }): Iterable<Verdict> {
    for (const { snapshotName: resourceId, source, status, createdAt } of snapshots) {
      if (source !== 'manual' || status !== 'available') continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'ElastiCache did not tell when the backup was taken' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: `The manual backup was taken on ${dayOf(createdAt)}.`,
        claims: [everything(resourceId, ['BackupUsage*'])],
      };
    }
  },
});
