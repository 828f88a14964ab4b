import { defineCheck, type Verdict } from '../../core/check.ts';
import { alarms } from '../../datasets/cloudwatch/alarms.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { alarmsWithoutDataGuide } from './alarms-without-data.guide.ts';

/** An alarm that has no data watches nothing. */
export const alarmsWithoutData = defineCheck({
  id: 'cw-alarm-orphan',
  title: 'Every CloudWatch alarm has data',
  service: 'cloudwatch',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { alarms },
  thresholds: { minimumDaysWithoutData: 30 },
  lookBackDays: 30,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: alarmsWithoutDataGuide,
  *evaluate({ alarms }, { now, thresholds }): Iterable<Verdict> {
    for (const { alarmName: resourceId, state, stateSince, changedAt, namespace, metricName } of alarms) {
      if (state !== 'INSUFFICIENT_DATA') continue;
      if (stateSince === null) {
        yield { resourceId, reason: 'CloudWatch did not tell since when the alarm has no data' };
        continue;
      }
      const days = daysBetween(stateSince, now);
      const recent = changedAt !== null && daysBetween(changedAt, now) < thresholds.minimumDaysWithoutData;
      if (days < thresholds.minimumDaysWithoutData || recent) continue;
      const what = namespace === null ? 'an expression' : `${metricName} of ${namespace}`;
      yield {
        resourceId,
        evidence: `The alarm on ${what} has had no data since ${dayOf(stateSince)}.`,
        claims: [],
      };
    }
  },
});
