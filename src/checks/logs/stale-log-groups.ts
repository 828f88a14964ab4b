import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimal, ZERO } from '../../core/decimal.ts';
import { lastWrites } from '../../datasets/logs/last-writes.ts';
import { logGroups } from '../../datasets/logs/log-groups.ts';
import { gibibytes } from '../bytes-text.ts';
import { usage } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { staleLogGroupsGuide } from './stale-log-groups.guide.ts';

/** What nobody writes to any more is stored, and paid for, until it expires. */
export const staleLogGroups = defineCheck({
  id: 'cw-log-no-recent-write',
  title: 'Every log group that stores much is written to',
  service: 'cloudwatch-logs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { lastWrites, logGroups },
  thresholds: { minimumDaysSilent: 90, minimumStoredBytes: 104_857_600 },
  lookBackDays: 90,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: staleLogGroupsGuide,
  *evaluate({ lastWrites, logGroups }, { now, thresholds }): Iterable<Verdict> {
    const groups = new Map(logGroups.map((group) => [group.logGroupName, group]));
    for (const { logGroupName: resourceId, read, writtenAt } of lastWrites) {
      const storedBytes = groups.get(resourceId)?.storedBytes ?? null;
      if (storedBytes !== null && storedBytes < thresholds.minimumStoredBytes) continue;
      if (writtenAt === null || storedBytes === null) {
        yield { resourceId, reason: REASONS[read] };
        continue;
      }
      if (daysBetween(writtenAt, now) < thresholds.minimumDaysSilent) continue;
      const gib = gibibytes(storedBytes);
      yield {
        resourceId,
        evidence: `Nothing has been written to the log group since ${dayOf(writtenAt)}; it stores ${gib.toFixed(2)} GiB, which ${keptText(groups.get(resourceId)?.retentionInDays ?? null)}.`,
        claims: [
          {
            ...usage(resourceId, 'TimedStorage-ByteHrs', decimal(gib.toFixed(6)), ZERO),
            serviceCode: 'AmazonCloudWatch',
          },
        ],
      };
    }
  },
});

const REASONS = {
  read: 'CloudWatch Logs did not tell how much is stored',
  none: 'CloudWatch Logs tells of no stream with an event, and yet of something stored',
  denied: 'its streams may not be listed',
  'not-asked': 'there are more log groups than are asked about, and this one is among the smaller',
} as const;

function keptText(retentionInDays: number | null): string {
  return retentionInDays === null ? 'never expires' : `expires after ${retentionInDays} days`;
}
