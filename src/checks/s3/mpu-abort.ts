import { defineCheck, type Verdict } from '../../core/check.ts';
import { buckets } from '../../datasets/s3/buckets.ts';
import { lifecycles } from '../../datasets/s3/lifecycles.ts';
import { judgeBuckets } from './judge-buckets.ts';
import { mpuAbortGuide } from './mpu-abort.guide.ts';

/** Parts of an upload that was never completed are paid for like objects, and no listing of objects shows them. */
export const mpuAbort = defineCheck({
  id: 's3-mpu-abort',
  title: 'Every S3 bucket gives up uploads that stay incomplete',
  service: 's3',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { buckets, lifecycles },
  thresholds: { maximumDays: 7 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: mpuAbortGuide,
  evaluate: ({ buckets, lifecycles }, { thresholds }): Iterable<Verdict> =>
    judgeBuckets(buckets, lifecycles, 'its lifecycle', ({ bucketName }, { abortAfterDays }) => {
      if (abortAfterDays !== null && abortAfterDays <= thresholds.maximumDays) return null;
      const said =
        abortAfterDays === null
          ? 'No lifecycle rule of the whole bucket gives up incomplete uploads.'
          : `Incomplete uploads are given up after ${abortAfterDays} days only.`;
      return { resourceId: bucketName, evidence: said, claims: [] };
    }),
});
