import { defineCheck, type Verdict } from '../../core/check.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { nonProductionOf } from '../environment.ts';
import { hoursUnder } from './instance-hours.ts';
import { isChangeable } from './instances-by-type.ts';
import { sqlServerDeveloperGuide } from './sql-server-developer.guide.ts';
import { SQL_SERVER_OPERATIONS } from './sql-server-operations.ts';

/** SQL Server for development and test has an edition that costs nothing. */
export const sqlServerDeveloper = defineCheck({
  id: 'ec2-sqlserver-developer',
  title: 'Every instance outside production has SQL Server as Developer edition',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'modernise',
  needs: { instances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'High',
  restartNeeded: true,
  rollbackPossible: true,
  guide: sqlServerDeveloperGuide,
  *evaluate({ instances }): Iterable<Verdict> {
    for (const instance of instances) {
      const paid = SQL_SERVER_OPERATIONS.get(instance.usageOperation ?? '');
      const environment = nonProductionOf(instance.tags);
      if (!paid || environment === null || !isChangeable(instance)) continue;
      yield {
        resourceId: instance.instanceId,
        evidence: `The instance of type ${instance.instanceType ?? 'unknown'} is tagged as ${environment} and pays for SQL Server ${paid.edition} by the hour.`,
        claims: hoursUnder(instance, paid.withoutSqlServer),
      };
    }
  },
});
