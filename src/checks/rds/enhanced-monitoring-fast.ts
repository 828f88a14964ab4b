import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { nonProductionOf } from '../environment.ts';
import { rdsEnhancedMonitoringFastGuide } from './enhanced-monitoring-fast.guide.ts';
import { hasClass, isRds } from './instance-kind.ts';

/** Each reading is written to a log group, which is paid for. */
export const rdsEnhancedMonitoringFast = defineCheck({
  id: 'rds-enhanced-monitoring-fast',
  title: 'Every RDS database outside production is read twice a minute at most',
  service: 'rds',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { instances: dbInstances },
  thresholds: { minimumIntervalSeconds: 30 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: rdsEnhancedMonitoringFastGuide,
  *evaluate({ instances }, { thresholds }): Iterable<Verdict> {
    for (const instance of instances) {
      const { dbInstanceIdentifier: resourceId, monitoringSeconds, tags } = instance;
      if (instance.status !== 'available' || !isRds(instance) || !hasClass(instance)) continue;
      // 0 is off.
      if (!monitoringSeconds || monitoringSeconds >= thresholds.minimumIntervalSeconds) continue;
      if (nonProductionOf(tags) === null) continue;
      yield {
        resourceId,
        evidence: `Enhanced Monitoring reads the database every ${monitoringSeconds} seconds, and its tags say that it is not of production.`,
        claims: [],
        tags,
      };
    }
  },
});
