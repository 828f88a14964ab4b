import { defineCheck, type Verdict } from '../../core/check.ts';
import { buckets } from '../../datasets/s3/buckets.ts';
import { lifecycles } from '../../datasets/s3/lifecycles.ts';
import { bytesText, gibibytes } from '../bytes-text.ts';
import { latest, SIZE_LOOK_BACK_DAYS, standardBytes } from './bucket-size.ts';
import { judgeBuckets } from './judge-buckets.ts';
import { noLifecycleGuide } from './no-lifecycle.guide.ts';

/** Objects stay for ever, in the class they came in, unless a rule says otherwise. */
export const noLifecycle = defineCheck({
  id: 's3-no-lifecycle',
  title: 'Every S3 bucket has a lifecycle rule',
  service: 's3',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { buckets, lifecycles },
  metrics: { standardBytes },
  thresholds: { minimumGib: 0 },
  lookBackDays: SIZE_LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: noLifecycleGuide,
  evaluate: ({ buckets, lifecycles }, { thresholds, metric }): Iterable<Verdict> =>
    judgeBuckets(buckets, lifecycles, 'its lifecycle', (bucket, { rules }) => {
      if (rules > 0) return null;
      const { bucketName: resourceId } = bucket;
      const bytes = latest(metric('standardBytes', bucket));
      if (bytes === null && thresholds.minimumGib > 0)
        return { resourceId, reason: 'CloudWatch has no size of the bucket' };
      if (bytes !== null && gibibytes(bytes) < thresholds.minimumGib) return null;
      const evidence = `The bucket stores ${bytesText(bytes)} in the class Standard and has no lifecycle rule in force.`;
      return { resourceId, evidence, claims: [] };
    }),
});
