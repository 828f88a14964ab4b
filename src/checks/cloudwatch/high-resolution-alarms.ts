import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { alarms } from '../../datasets/cloudwatch/alarms.ts';
import { usage } from '../claims.ts';
import { highResolutionAlarmsGuide } from './high-resolution-alarms.guide.ts';

/** An alarm that looks every ten seconds costs more than one that looks every minute. */
export const highResolutionAlarms = defineCheck({
  id: 'cw-high-resolution',
  title: 'Every CloudWatch alarm looks once a minute at most',
  service: 'cloudwatch',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { alarms },
  thresholds: { shortestPeriodSeconds: 60 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: highResolutionAlarmsGuide,
  *evaluate({ alarms }, { thresholds }): Iterable<Verdict> {
    for (const { alarmName: resourceId, periodSeconds, metrics } of alarms) {
      if (periodSeconds === null) {
        yield { resourceId, reason: 'CloudWatch did not tell the period of the alarm' };
        continue;
      }
      if (periodSeconds >= thresholds.shortestPeriodSeconds) continue;
      const paid = decimalFromInteger(Math.max(metrics, 1));
      yield {
        resourceId,
        evidence: `The alarm looks at ${metrics} metrics every ${periodSeconds} seconds.`,
        claims: [
          usage(resourceId, 'CW:HighResAlarmMonitorUsage', paid, ZERO),
          usage(resourceId, 'CW:AlarmMonitorUsage', ZERO, paid),
        ].map((claim) => ({ ...claim, serviceCode: 'AmazonCloudWatch' })),
      };
    }
  },
});
