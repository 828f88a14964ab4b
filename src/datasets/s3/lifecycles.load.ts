import { GetBucketLifecycleConfigurationCommand, type LifecycleRule } from '@aws-sdk/client-s3';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bucketAnswers } from './bucket-answers.load.ts';
import type { BucketLifecycle, LifecycleRules } from './lifecycles.ts';

/** The lifecycle of each bucket of the region. */
const load: DatasetLoader<BucketLifecycle> = (context) =>
  bucketAnswers(
    context,
    async (s3, Bucket) => {
      const command = new GetBucketLifecycleConfigurationCommand({ Bucket });
      const { Rules } = await s3.send(command, { abortSignal: context.signal });
      return summaryOf(Rules ?? []);
    },
    { error: 'NoSuchLifecycleConfiguration', value: summaryOf([]) },
  );

export default load;

function summaryOf(all: readonly LifecycleRule[]): LifecycleRules {
  const rules = all.filter(({ Status }) => Status === 'Enabled');
  const aborts = rules
    .filter(isOfWholeBucket)
    .flatMap(
      ({ AbortIncompleteMultipartUpload }) => AbortIncompleteMultipartUpload?.DaysAfterInitiation ?? [],
    );
  return {
    rules: rules.length,
    abortAfterDays: aborts.length > 0 ? Math.min(...aborts) : null,
    expires: rules.some(({ Expiration }) => Boolean(Expiration?.Days ?? Expiration?.Date)),
    moves: rules.some(({ Transitions }) => (Transitions ?? []).length > 0),
    expiresNoncurrent: rules.some(({ NoncurrentVersionExpiration }) =>
      Boolean(
        NoncurrentVersionExpiration?.NoncurrentDays ?? NoncurrentVersionExpiration?.NewerNoncurrentVersions,
      ),
    ),
  };
}

/** Old rules have the prefix themselves; newer ones in a filter. */
function isOfWholeBucket({ Prefix, Filter }: LifecycleRule): boolean {
  const narrowed = [Filter?.Tag, Filter?.And, Filter?.ObjectSizeGreaterThan, Filter?.ObjectSizeLessThan].some(
    (part) => part !== undefined,
  );
  return !narrowed && (Filter?.Prefix ?? Prefix ?? '') === '';
}
