import { defineCheck, type Verdict } from '../../core/check.ts';
import { accelerations } from '../../datasets/s3/accelerations.ts';
import { buckets } from '../../datasets/s3/buckets.ts';
import { judgeBuckets } from './judge-buckets.ts';
import { transferAccelerationGuide } from './transfer-acceleration.guide.ts';

/** It costs nothing until somebody uses the accelerated endpoint, and then by the gigabyte. */
export const transferAcceleration = defineCheck({
  id: 's3-transfer-acceleration',
  title: 'Every S3 bucket is reached over its plain endpoint',
  service: 's3',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { buckets, accelerations },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: transferAccelerationGuide,
  evaluate: ({ buckets, accelerations }): Iterable<Verdict> =>
    judgeBuckets(buckets, accelerations, 'its acceleration', ({ bucketName }, accelerated) =>
      accelerated
        ? { resourceId: bucketName, evidence: 'Transfer acceleration is enabled for the bucket.', claims: [] }
        : null,
    ),
});
