import { defineCheck, type Verdict } from '../../core/check.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { nonProductionOf } from '../environment.ts';
import { highest } from '../series.ts';
import { hoursThatRemain, unmeasuredHours, weeklyHours } from '../weekly-hours.ts';
import { instanceHours } from './instance-charges.ts';
import { hasClass, isRds } from './instance-kind.ts';
import { rdsScheduleGuide } from './schedule.guide.ts';

/** Nights and weekends are billed as well. */
export const rdsSchedule = defineCheck({
  id: 'rds-schedule',
  title: 'Every RDS database outside production is up only when it is used',
  service: 'rds',
  scope: 'unit',
  actionType: 'Schedule',
  actionFamily: 'schedule',
  needs: { instances: dbInstances },
  metrics: {
    connections: {
      namespace: 'AWS/RDS',
      metricName: 'DatabaseConnections',
      statistic: 'Maximum',
      periodSeconds: 3_600,
      of: 'instances',
      dimensions: { DBInstanceIdentifier: 'dbInstanceIdentifier' },
    },
  },
  thresholds: {
    /** Of the 168 of a week. */
    minimumQuietHours: 60,
    minimumWeeks: 3,
  },
  lookBackDays: 28,
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: rdsScheduleGuide,
  *evaluate({ instances }, { thresholds, metric }): Iterable<Verdict> {
    for (const instance of instances) {
      const { instanceClass, dbInstanceIdentifier: resourceId, tags } = instance;
      if (instanceClass === null || !canBeStopped(instance) || nonProductionOf(tags) === null) continue;
      const series = metric('connections', instance);
      const week = weeklyHours(series, Math.max(thresholds.minimumWeeks, 1));
      const reason = unmeasuredHours(week);
      if (reason !== null) {
        yield { resourceId, reason };
        continue;
      }
      if (week.quiet < thresholds.minimumQuietHours || highest(series) === 0) continue;
      yield {
        resourceId,
        evidence: `Over four weeks nobody was connected in ${week.quiet} of the 168 hours of the week; the ${instanceClass} was up in all of them, and its tags say that it is not of production.`,
        claims: [instanceHours(instance, instanceClass, { after: hoursThatRemain(week, HOURS_A_MONTH) })],
        tags,
      };
    }
  },
});

/** A replica and what it follows cannot be stopped, nor SQL Server with a mirror. */
function canBeStopped(instance: DbInstance): boolean {
  const { status, replicaSource, replicas, engine, multiAz } = instance;
  if (status !== 'available' || !isRds(instance) || !hasClass(instance)) return false;
  if (replicaSource !== null || replicas > 0) return false;
  return !(engine?.startsWith('sqlserver') && multiAz === true);
}
