import { GetObjectLockConfigurationCommand } from '@aws-sdk/client-s3';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bucketAnswers } from './bucket-answers.load.ts';
import type { BucketObjectLock } from './object-locks.ts';

/** Whether each bucket of the region has object lock. */
const load: DatasetLoader<BucketObjectLock> = (context) =>
  bucketAnswers(
    context,
    async (s3, Bucket) => {
      const command = new GetObjectLockConfigurationCommand({ Bucket });
      const { ObjectLockConfiguration } = await s3.send(command, { abortSignal: context.signal });
      return ObjectLockConfiguration?.ObjectLockEnabled !== undefined;
    },
    { error: 'ObjectLockConfigurationNotFoundError', value: false },
  );

export default load;
