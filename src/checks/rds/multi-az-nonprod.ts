import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { nonProductionOf } from '../environment.ts';
import { instanceHours, instanceUsage, storageUsageType } from './instance-charges.ts';
import { hasClass, isRds } from './instance-kind.ts';
import { rdsMultiAzNonprodGuide } from './multi-az-nonprod.guide.ts';

/** The second instance and the second copy of the storage are paid for. */
export const rdsMultiAzNonprod = defineCheck({
  id: 'rds-multi-az-nonprod',
  title: 'Every Multi-AZ RDS database is of production',
  service: 'rds',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: rdsMultiAzNonprodGuide,
  *evaluate({ instances }): Iterable<Verdict> {
    for (const instance of instances) {
      const { instanceClass, dbInstanceIdentifier: resourceId, tags } = instance;
      if (instance.multiAz !== true || instance.status !== 'available' || instanceClass === null) continue;
      if (!isRds(instance) || !hasClass(instance) || nonProductionOf(tags) === null) continue;
      yield {
        resourceId,
        evidence: `The ${instanceClass} is Multi-AZ, and its tags say that it is not of production.`,
        claims: [...hours(instance, instanceClass), ...storage(instance)],
        tags,
      };
    }
  },
});

function hours(instance: DbInstance, instanceClass: string): readonly ChargeClaim[] {
  return [
    instanceHours(instance, instanceClass),
    instanceHours({ ...instance, multiAz: false }, instanceClass, { now: 0, after: HOURS_A_MONTH }),
  ];
}

function storage(instance: DbInstance): readonly ChargeClaim[] {
  const now = storageUsageType(instance, true);
  const after = storageUsageType(instance, false);
  if (now === null || after === null || instance.allocatedGib === null) return [];
  const size = decimalFromInteger(instance.allocatedGib);
  return [instanceUsage(instance, now, size, ZERO), instanceUsage(instance, after, ZERO, size)];
}
