import { defineCheck, type MetricDeclaration, type Verdict } from '../../core/check.ts';
import { decimalFromInteger } from '../../core/decimal.ts';
import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { highest, valuesOf } from '../series.ts';
import { instanceUsage } from './instance-charges.ts';
import { hasClass, isRds } from './instance-kind.ts';
import { rdsIo1OverprovisionedGuide } from './io1-overprovisioned.guide.ts';

/** Less cannot be provisioned (Amazon RDS User Guide, Provisioned IOPS SSD storage). */
const LEAST_IOPS = 1_000;
const LEAST_IOPS_A_GIB = 0.5;

const daily = {
  namespace: 'AWS/RDS',
  statistic: 'Maximum',
  periodSeconds: 86_400,
  of: 'instances',
  dimensions: { DBInstanceIdentifier: 'dbInstanceIdentifier' },
} satisfies Partial<MetricDeclaration>;

/** Provisioned IOPS are paid for whether they are used or not. */
export const rdsIo1Overprovisioned = defineCheck({
  id: 'rds-io1-overprovisioned',
  title: 'Every RDS database needs the IOPS it has provisioned',
  service: 'rds',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'storage',
  needs: { instances: dbInstances },
  metrics: {
    reads: { ...daily, metricName: 'ReadIOPS' },
    writes: { ...daily, metricName: 'WriteIOPS' },
  },
  thresholds: { maximumUsePercent: 50, headroomPercent: 20, minimumDaysMeasured: 13 },
  lookBackDays: 14,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: rdsIo1OverprovisionedGuide,
  *evaluate({ instances }, { thresholds, metric }): Iterable<Verdict> {
    for (const instance of instances) {
      const { iops, allocatedGib, dbInstanceIdentifier: resourceId, tags } = instance;
      if (!isJudged(instance) || iops === null || allocatedGib === null) continue;
      const reads = metric('reads', instance);
      const writes = metric('writes', instance);
      const peak = (highest(reads) ?? 0) + (highest(writes) ?? 0);
      if (100 * peak > thresholds.maximumUsePercent * iops) continue;
      const days = Math.min(valuesOf(reads).length, valuesOf(writes).length);
      if (days < Math.max(thresholds.minimumDaysMeasured, 1)) {
        yield {
          resourceId,
          reason: `CloudWatch has ${days} days of ReadIOPS and WriteIOPS, ${thresholds.minimumDaysMeasured} are needed`,
        };
        continue;
      }
      const needed = Math.max(
        Math.ceil(peak * (1 + thresholds.headroomPercent / 100)),
        Math.ceil(allocatedGib * LEAST_IOPS_A_GIB),
        LEAST_IOPS,
      );
      if (needed >= iops) continue;
      const usageType = instance.multiAz === true ? 'RDS:Multi-AZ-PIOPS' : 'RDS:PIOPS';
      yield {
        resourceId,
        evidence: `At most ${Math.ceil(peak)} of ${iops} provisioned IOPS were used at a time over ${days} measured days; ${needed} would do.`,
        claims: [instanceUsage(instance, usageType, decimalFromInteger(iops), decimalFromInteger(needed))],
        tags,
      };
    }
  },
});

function isJudged(instance: DbInstance): boolean {
  const { status, storageType, engine } = instance;
  // SQL Server's mirror is billed under usage types of its own.
  const mirrored = engine?.startsWith('sqlserver') && instance.multiAz !== false;
  return (
    status === 'available' && storageType === 'io1' && isRds(instance) && hasClass(instance) && !mirrored
  );
}
