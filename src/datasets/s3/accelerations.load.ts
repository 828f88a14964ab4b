import { GetBucketAccelerateConfigurationCommand } from '@aws-sdk/client-s3';
import type { DatasetLoader } from '../../core/dataset.ts';
import type { BucketAcceleration } from './accelerations.ts';
import { bucketAnswers } from './bucket-answers.load.ts';

/** Whether each bucket of the region has transfer acceleration. */
const load: DatasetLoader<BucketAcceleration> = (context) =>
  bucketAnswers(
    context,
    async (s3, Bucket) => {
      const command = new GetBucketAccelerateConfigurationCommand({ Bucket });
      const { Status } = await s3.send(command, { abortSignal: context.signal });
      return Status === 'Enabled';
    },
    // A bucket with a dot in its name, or in a region without acceleration, cannot have it.
    { error: 'UnsupportedArgument', value: false },
  );

export default load;
