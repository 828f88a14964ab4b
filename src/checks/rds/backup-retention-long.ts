import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { nonProductionOf } from '../environment.ts';
import { rdsBackupRetentionLongGuide } from './backup-retention-long.guide.ts';
import { hasClass, isRds } from './instance-kind.ts';

/** Each day of automated backups adds what changed on it. */
export const rdsBackupRetentionLong = defineCheck({
  id: 'rds-backup-retention-long',
  title: 'Every RDS database outside production keeps its backups for a week at most',
  service: 'rds',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { instances: dbInstances },
  thresholds: { maximumRetentionDays: 7 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: false,
  guide: rdsBackupRetentionLongGuide,
  *evaluate({ instances }, { thresholds }): Iterable<Verdict> {
    for (const instance of instances) {
      const { dbInstanceIdentifier: resourceId, backupRetentionDays: days, tags } = instance;
      if (instance.status !== 'available' || !isRds(instance) || !hasClass(instance)) continue;
      if (nonProductionOf(tags) === null) continue;
      if (days === null) yield { resourceId, reason: 'RDS did not tell how long backups are kept' };
      else if (days > thresholds.maximumRetentionDays)
        yield {
          resourceId,
          evidence: `Automated backups are kept for ${days} days, and the tags say that the database is not of production.`,
          claims: [],
          tags,
        };
    }
  },
});
