import { defineCheck, type Verdict } from '../../core/check.ts';
import { logGroups } from '../../datasets/logs/log-groups.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { emptyLogGroupsGuide } from './empty-log-groups.guide.ts';

/** An empty log group costs nothing; it hides those that matter. */
export const emptyLogGroups = defineCheck({
  id: 'cw-log-empty',
  title: 'Every log group holds events',
  service: 'cloudwatch-logs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { logGroups },
  thresholds: { minimumAgeDays: 30 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: emptyLogGroupsGuide,
  *evaluate({ logGroups }, { now, thresholds }): Iterable<Verdict> {
    for (const { logGroupName: resourceId, storedBytes, createdAt, logGroupClass } of logGroups) {
      // What such a group is for goes through it without being stored.
      if (logGroupClass === 'DELIVERY') continue;
      if (storedBytes === null || (storedBytes === 0 && createdAt === null)) {
        yield { resourceId, reason: 'CloudWatch Logs did not tell how much is stored, or since when' };
        continue;
      }
      if (storedBytes > 0 || createdAt === null) continue;
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: `The log group was made on ${dayOf(createdAt)} and stores nothing.`,
        claims: [],
      };
    }
  },
});
