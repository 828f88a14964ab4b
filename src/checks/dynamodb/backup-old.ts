import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimal, ZERO } from '../../core/decimal.ts';
import { dynamoBackups } from '../../datasets/dynamodb/backups.ts';
import { gibibytes } from '../bytes-text.ts';
import { usage } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { dynamodbBackupOldGuide } from './backup-old.guide.ts';

/** Backups that people take stay until somebody deletes them. */
export const dynamodbBackupOld = defineCheck({
  id: 'dynamodb-backup-old',
  title: 'Every DynamoDB backup is recent',
  service: 'dynamodb',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { backups: dynamoBackups },
  thresholds: { minimumAgeDays: 90 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: false,
  guide: dynamodbBackupOldGuide,
  *evaluate({ backups }, { now, thresholds }): Iterable<Verdict> {
    for (const { backupArn: resourceId, backupType, status, sizeBytes, createdAt, expiresAt } of backups) {
      if (backupType !== 'USER' || status !== 'AVAILABLE' || expiresAt !== null) continue;
      if (createdAt === null || sizeBytes === null) {
        yield { resourceId, reason: 'DynamoDB did not tell the age or the size of the backup' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const gib = gibibytes(sizeBytes).toFixed(6);
      yield {
        resourceId,
        evidence: `The backup of ${sizeBytes} bytes was taken on ${dayOf(createdAt)}.`,
        claims: [usage(resourceId, 'TimedBackupStorage-ByteHrs', decimal(gib), ZERO)],
      };
    }
  },
});
