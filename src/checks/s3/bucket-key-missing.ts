import { defineCheck, type Verdict } from '../../core/check.ts';
import { buckets } from '../../datasets/s3/buckets.ts';
import { encryptions } from '../../datasets/s3/encryptions.ts';
import { bucketKeyMissingGuide } from './bucket-key-missing.guide.ts';
import { judgeBuckets } from './judge-buckets.ts';

/** The one algorithm that can have a bucket key; the dual-layer one cannot. */
const KMS = 'aws:kms';

/** Without a bucket key each object that is written or read is a request to KMS, which is paid for. */
export const bucketKeyMissing = defineCheck({
  id: 's3-bucket-key-missing',
  title: 'Every S3 bucket that encrypts with KMS has a bucket key',
  service: 's3',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { buckets, encryptions },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: bucketKeyMissingGuide,
  evaluate: ({ buckets, encryptions }): Iterable<Verdict> =>
    judgeBuckets(buckets, encryptions, 'its encryption', ({ bucketName }, { algorithm, bucketKey }) =>
      algorithm === KMS && !bucketKey
        ? {
            resourceId: bucketName,
            evidence: 'New objects are encrypted with KMS, and the bucket key is off.',
            claims: [],
          }
        : null,
    ),
});
