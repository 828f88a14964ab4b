import { defineCheck, type Verdict } from '../../core/check.ts';
import { type LogGroup, logGroups } from '../../datasets/logs/log-groups.ts';
import { bytesText } from '../bytes-text.ts';
import { logGroupsWithoutRetentionGuide } from './log-groups-without-retention.guide.ts';

/** Its retention is fixed by AWS. */
const FIXED_CLASS = 'DELIVERY';

/** What is never deleted is stored and paid for as long as the group exists. */
export const logGroupsWithoutRetention = defineCheck({
  id: 'logs-log-groups-without-retention',
  title: 'Every log group has a retention',
  service: 'cloudwatch-logs',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { logGroups },
  thresholds: { minimumStoredBytes: 0 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  // Events that expired are gone.
  rollbackPossible: false,
  guide: logGroupsWithoutRetentionGuide,
  *evaluate({ logGroups }, { thresholds }): Iterable<Verdict> {
    for (const group of logGroups) {
      if (group.retentionInDays !== null || group.logGroupClass === FIXED_CLASS) continue;
      const { logGroupName: resourceId, storedBytes } = group;
      if (storedBytes === null && thresholds.minimumStoredBytes > 0) {
        yield { resourceId, reason: 'CloudWatch Logs did not tell how much is stored' };
      } else if ((storedBytes ?? 0) >= thresholds.minimumStoredBytes) {
        // No claims: how much of what is stored is older than the retention to be chosen, no API tells.
        yield { resourceId, evidence: evidence(group), claims: [] };
      }
    }
  },
});

function evidence({ storedBytes, retentionPolicy }: LogGroup): string {
  const policy =
    retentionPolicy === null ? '' : '; an account-level retention policy says that it keeps everything';
  return `The log group stores ${bytesText(storedBytes)} and its events never expire${policy}.`;
}
