import { GetBucketVersioningCommand } from '@aws-sdk/client-s3';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bucketAnswers } from './bucket-answers.load.ts';
import type { BucketVersioning, VersioningState } from './versionings.ts';

/** Whether each bucket of the region keeps versions. */
const load: DatasetLoader<BucketVersioning> = (context) =>
  bucketAnswers(context, async (s3, Bucket) => {
    const { Status } = await s3.send(new GetBucketVersioningCommand({ Bucket }), {
      abortSignal: context.signal,
    });
    return stateOf(Status);
  });

export default load;

/** S3 answers without a status for a bucket that never had versioning. */
function stateOf(status: string | undefined): VersioningState {
  if (status === 'Enabled') return 'enabled';
  return status === undefined ? 'never' : 'suspended';
}
