import { defineCheck, type Verdict } from '../../core/check.ts';
import { fsxFileSystems } from '../../datasets/fsx/file-systems.ts';
import { fsxBackupRetentionGuide } from './backup-retention.guide.ts';

/** Each automatic backup holds what has changed since the one before, for as many days as are set. */
export const fsxBackupRetention = defineCheck({
  id: 'fsx-backup-retention',
  title: 'Every FSx file system keeps its automatic backups for a month at most',
  service: 'fsx',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { fsxFileSystems },
  thresholds: { maximumDays: 30 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  // Backups that are too old are deleted at once.
  rollbackPossible: false,
  guide: fsxBackupRetentionGuide,
  *evaluate({ fsxFileSystems }, { thresholds }): Iterable<Verdict> {
    for (const { fileSystemId: resourceId, backupDays } of fsxFileSystems) {
      if (backupDays === null || backupDays <= thresholds.maximumDays) continue;
      yield { resourceId, evidence: `Automatic backups are kept for ${backupDays} days.`, claims: [] };
    }
  },
});
