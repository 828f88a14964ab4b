import { defineCheck, type Verdict } from '../../core/check.ts';
import { buckets } from '../../datasets/s3/buckets.ts';
import { lifecycles } from '../../datasets/s3/lifecycles.ts';
import { bytesText, gibibytes } from '../bytes-text.ts';
import { latest, objects, SIZE_LOOK_BACK_DAYS, standardBytes } from './bucket-size.ts';
import { intelligentTieringGuide } from './intelligent-tiering.guide.ts';
import { judgeBuckets } from './judge-buckets.ts';

const KIB = 1_024;

/** Large buckets whose rules neither move nor expire what they hold; those without any rule are found as such. */
export const intelligentTiering = defineCheck({
  id: 's3-intelligent-tiering',
  title: 'Every large S3 bucket moves or expires its objects',
  service: 's3',
  scope: 'unit',
  actionType: 'ChangeStorageClass',
  actionFamily: 'storage',
  needs: { buckets, lifecycles },
  metrics: { standardBytes, objects },
  thresholds: {
    minimumGib: 100,
    /** Smaller objects are never moved by Intelligent-Tiering, and cost more elsewhere. */
    minimumAverageKib: 128,
  },
  lookBackDays: SIZE_LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: intelligentTieringGuide,
  evaluate: ({ buckets, lifecycles }, { thresholds, metric }): Iterable<Verdict> =>
    judgeBuckets(buckets, lifecycles, 'its lifecycle', (bucket, { rules, moves, expires }) => {
      if (rules === 0 || moves || expires) return null;
      const { bucketName: resourceId } = bucket;
      const bytes = latest(metric('standardBytes', bucket));
      const count = latest(metric('objects', bucket));
      if (bytes === null || count === null || count === 0)
        return { resourceId, reason: 'CloudWatch has no size or no number of objects of the bucket' };
      const average = bytes / KIB / count;
      if (gibibytes(bytes) < thresholds.minimumGib || average < thresholds.minimumAverageKib) return null;
      const evidence = `The bucket stores ${bytesText(bytes)} in the class Standard in ${Math.round(count)} objects of ${Math.round(average)} KiB on average, and none of its ${rules} lifecycle rules moves or expires current objects.`;
      return { resourceId, evidence, claims: [] };
    }),
});
