import { defineCheck, type Verdict } from '../../core/check.ts';
import { buckets } from '../../datasets/s3/buckets.ts';
import { lifecycles } from '../../datasets/s3/lifecycles.ts';
import { objectLocks } from '../../datasets/s3/object-locks.ts';
import { versionings } from '../../datasets/s3/versionings.ts';
import { judgeBuckets } from './judge-buckets.ts';
import { noncurrentVersionsGuide } from './noncurrent-versions.guide.ts';

/** Each overwritten or deleted object stays as a version that is paid for. */
export const noncurrentVersions = defineCheck({
  id: 's3-noncurrent-versions',
  title: 'Every S3 bucket with versions lets old ones expire',
  service: 's3',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { buckets, lifecycles, versionings, objectLocks },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  // Versions that have expired are gone.
  rollbackPossible: false,
  guide: noncurrentVersionsGuide,
  *evaluate({ buckets, lifecycles, versionings, objectLocks }): Iterable<Verdict> {
    const states = new Map(versionings.map(({ bucketName, answer }) => [bucketName, answer]));
    const locks = new Map(objectLocks.map(({ bucketName, answer }) => [bucketName, answer]));
    yield* judgeBuckets(
      buckets,
      lifecycles,
      'its lifecycle',
      ({ bucketName: resourceId }, { expiresNoncurrent }) => {
        const versioning = states.get(resourceId);
        const lock = locks.get(resourceId);
        // What it does tell may settle it already.
        if (expiresNoncurrent || !versioning || !lock) return null;
        if (versioning.state === 'told' && versioning.value === 'never') return null;
        if (lock.state === 'told' && lock.value) return null;
        if (versioning.state === 'denied' || lock.state === 'denied')
          return {
            resourceId,
            reason: 'the policy of the bucket refuses to tell its versioning or object lock',
          };
        const evidence = `Versioning is ${versioning.value} and no lifecycle rule in force expires noncurrent versions.`;
        return { resourceId, evidence, claims: [] };
      },
    );
  },
});
