import { GetBucketEncryptionCommand } from '@aws-sdk/client-s3';
import type { DatasetLoader } from '../../core/dataset.ts';
import { boundedOrNull } from '../bounded.ts';
import { bucketAnswers } from './bucket-answers.load.ts';
import type { BucketEncryption } from './encryptions.ts';

/** The default encryption of each bucket of the region. */
const load: DatasetLoader<BucketEncryption> = (context) =>
  bucketAnswers(
    context,
    async (s3, Bucket) => {
      const command = new GetBucketEncryptionCommand({ Bucket });
      const { ServerSideEncryptionConfiguration } = await s3.send(command, { abortSignal: context.signal });
      const rule = ServerSideEncryptionConfiguration?.Rules?.[0];
      return {
        algorithm: boundedOrNull(rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm),
        bucketKey: rule?.BucketKeyEnabled ?? false,
      };
    },
    { error: 'ServerSideEncryptionConfigurationNotFoundError', value: { algorithm: null, bucketKey: false } },
  );

export default load;
