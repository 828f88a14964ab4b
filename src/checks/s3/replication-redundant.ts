import { defineCheck, type Verdict } from '../../core/check.ts';
import { buckets } from '../../datasets/s3/buckets.ts';
import { replications } from '../../datasets/s3/replications.ts';
import { nonProductionOf } from '../environment.ts';
import { judgeBuckets } from './judge-buckets.ts';
import { replicationRedundantGuide } from './replication-redundant.guide.ts';

/** A copy doubles the storage and, in another region, pays for the transfer. */
export const replicationRedundant = defineCheck({
  id: 's3-replication-redundant',
  title: 'Every S3 bucket that is replicated is of production',
  service: 's3',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { buckets, replications },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: replicationRedundantGuide,
  evaluate: ({ buckets, replications }): Iterable<Verdict> =>
    judgeBuckets(buckets, replications, 'its replication', ({ bucketName, tags, tagsTold }, targets) => {
      if (targets.length === 0) return null;
      if (tagsTold !== 'told')
        return { resourceId: bucketName, reason: 'the policy of the bucket refuses to tell its tags' };
      if (nonProductionOf(tags) === null) return null;
      const evidence = `By its tags the bucket is not of production, and ${targets.length} replication rules in force copy it to another bucket.`;
      return { resourceId: bucketName, evidence, claims: [] };
    }),
});
