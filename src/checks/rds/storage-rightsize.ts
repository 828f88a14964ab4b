import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger } from '../../core/decimal.ts';
import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { bytesOfGibibytes, gibibytes } from '../bytes-text.ts';
import { lowest, valuesOf } from '../series.ts';
import { instanceUsage, storageUsageType } from './instance-charges.ts';
import { hasClass, isRds } from './instance-kind.ts';
import { rdsStorageRightsizeGuide } from './storage-rightsize.guide.ts';

/** The least that RDS allocates on gp2 and gp3. */
const LEAST_GIB = 20;
/** Types whose speed is not bought apart from their size. */
const BY_SIZE: ReadonlySet<string> = new Set(['gp2', 'gp3', 'standard']);

/** Storage is paid for by what is allocated. */
export const rdsStorageRightsize = defineCheck({
  id: 'rds-storage-rightsize',
  title: 'Every RDS storage is as large as its data',
  service: 'rds',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'storage',
  needs: { instances: dbInstances },
  metrics: {
    free: {
      namespace: 'AWS/RDS',
      metricName: 'FreeStorageSpace',
      statistic: 'Minimum',
      periodSeconds: 86_400,
      of: 'instances',
      dimensions: { DBInstanceIdentifier: 'dbInstanceIdentifier' },
    },
  },
  thresholds: { minimumFreePercent: 60, minimumSizeGib: 100, headroomPercent: 30, minimumDaysMeasured: 28 },
  lookBackDays: 30,
  effort: 'High',
  restartNeeded: true,
  rollbackPossible: true,
  guide: rdsStorageRightsizeGuide,
  *evaluate({ instances }, { thresholds, metric }): Iterable<Verdict> {
    for (const instance of instances) {
      const { allocatedGib, dbInstanceIdentifier: resourceId, tags } = instance;
      if (!isJudged(instance) || allocatedGib === null || allocatedGib < thresholds.minimumSizeGib) continue;
      const series = metric('free', instance);
      const free = lowest(series);
      const days = valuesOf(series).length;
      // A fuller day settles it, however many days are missing.
      if (free !== null && (100 * free) / bytesOfGibibytes(allocatedGib) <= thresholds.minimumFreePercent)
        continue;
      if (free === null || days < Math.max(thresholds.minimumDaysMeasured, 1)) {
        yield {
          resourceId,
          reason: `CloudWatch has ${days} days of FreeStorageSpace, ${thresholds.minimumDaysMeasured} are needed`,
        };
        continue;
      }
      const used = Math.max(allocatedGib - gibibytes(free), 0);
      const needed = Math.max(Math.ceil(used * (1 + thresholds.headroomPercent / 100)), LEAST_GIB);
      if (needed >= allocatedGib) continue;
      yield {
        resourceId,
        evidence: `At most ${Math.ceil(used)} of ${allocatedGib} GiB were in use over ${days} measured days; ${needed} GiB would do.`,
        claims: claims(instance, allocatedGib, needed),
        tags,
      };
    }
  },
});

function isJudged(instance: DbInstance): boolean {
  return (
    instance.status === 'available' &&
    isRds(instance) &&
    hasClass(instance) &&
    BY_SIZE.has(instance.storageType ?? '')
  );
}

function claims(instance: DbInstance, now: number, needed: number) {
  const usageType = instance.multiAz === null ? null : storageUsageType(instance, instance.multiAz);
  if (usageType === null) return [];
  return [instanceUsage(instance, usageType, decimalFromInteger(now), decimalFromInteger(needed))];
}
