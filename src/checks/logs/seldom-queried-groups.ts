import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Decimal, decimal, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type LogGroup, logGroups } from '../../datasets/logs/log-groups.ts';
import { logSubscriptions } from '../../datasets/logs/subscriptions.ts';
import { gibibytes } from '../bytes-text.ts';
import { usage } from '../claims.ts';
import { seldomQueriedGroupsGuide } from './seldom-queried-groups.guide.ts';

const LOOK_BACK_DAYS = 14;
const HOURS_A_DAY = 24;

/** Logs that AWS services deliver have usage types and tiers of their own. */
const OF_AWS = /^\/?aws[-/]/i;

/** Infrequent Access takes a GB in for less, and can do less. */
export const seldomQueriedGroups = defineCheck({
  id: 'cw-log-ia-class',
  title: 'Every plain log group is of the class Infrequent Access',
  service: 'cloudwatch-logs',
  scope: 'unit',
  actionType: 'ChangeStorageClass',
  actionFamily: 'storage',
  needs: { logSubscriptions, logGroups },
  metrics: {
    incoming: {
      namespace: 'AWS/Logs',
      metricName: 'IncomingBytes',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'logGroups',
      dimensions: { LogGroupName: 'logGroupName' },
    },
  },
  thresholds: { minimumGibAMonth: 10 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: seldomQueriedGroupsGuide,
  *evaluate({ logSubscriptions, logGroups }, { thresholds, metric }): Iterable<Verdict> {
    const taken = new Map(logSubscriptions.map((one) => [one.logGroupName, one.subscriptions]));
    for (const group of logGroups) {
      if (group.logGroupClass !== 'STANDARD' || group.metricFilters !== 0) continue;
      const { logGroupName: resourceId } = group;
      // No datapoint is silence here only in part: such a group is left alone, it takes in little.
      const points = metric('incoming', group)?.points ?? [];
      const bytes = points.reduce((sum, { value }) => sum + value, 0);
      const gibAMonth = (gibibytes(bytes) * HOURS_A_MONTH) / (LOOK_BACK_DAYS * HOURS_A_DAY);
      if (gibAMonth < thresholds.minimumGibAMonth) continue;
      const subscriptions = taken.get(resourceId) ?? null;
      if (subscriptions === null) {
        yield { resourceId, reason: 'whether something subscribes to its events was not read' };
        continue;
      }
      if (subscriptions > 0) continue;
      yield {
        resourceId,
        evidence: `The log group of the class STANDARD takes in about ${gibAMonth.toFixed(1)} GiB a month, with no metric filter and no subscription.`,
        claims: claims(group, decimal(gibAMonth.toFixed(6))),
      };
    }
  },
});

function claims({ logGroupName }: LogGroup, gib: Decimal): readonly ChargeClaim[] {
  if (OF_AWS.test(logGroupName)) return [];
  return [
    usage(logGroupName, 'DataProcessing-Bytes', gib, ZERO),
    usage(logGroupName, 'DataProcessingIA-Bytes', ZERO, gib),
  ].map((claim) => ({ ...claim, serviceCode: 'AmazonCloudWatch' }));
}
