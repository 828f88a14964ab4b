import { defineCheck, type Verdict } from '../../core/check.ts';
import { healthChecks } from '../../datasets/route53/health-checks.ts';
import { zoneRecords } from '../../datasets/route53/records.ts';
import { unusedHealthcheckGuide } from './unused-healthcheck.guide.ts';

/** No record and no other health check waits for what it finds; alarms may. */
export const unusedHealthcheck = defineCheck({
  id: 'route53-unused-healthcheck',
  title: 'Every Route 53 health check decides about a record',
  service: 'route-53',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { healthChecks, zoneRecords },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: unusedHealthcheckGuide,
  *evaluate({ healthChecks, zoneRecords }): Iterable<Verdict> {
    const refused = zoneRecords.filter(({ records }) => records.state === 'denied').length;
    const used = new Set([
      ...zoneRecords.flatMap(({ records }) => (records.state === 'told' ? records.value.healthCheckIds : [])),
      ...healthChecks.flatMap(({ childIds }) => childIds),
    ]);
    for (const { healthCheckId: resourceId, linkedService, type } of healthChecks) {
      if (used.has(resourceId) || linkedService !== null) continue;
      if (refused > 0) yield { resourceId, reason: `the records of ${refused} hosted zones may not be read` };
      else
        yield {
          resourceId,
          evidence: `No record of a hosted zone and no other health check of the account depends on this health check of type ${type ?? 'unknown'}.`,
          claims: [],
        };
    }
  },
});
