import { GetBucketReplicationCommand } from '@aws-sdk/client-s3';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { bucketAnswers } from './bucket-answers.load.ts';
import type { BucketReplication } from './replications.ts';

/** Where each bucket of the region is copied to. */
const load: DatasetLoader<BucketReplication> = (context) =>
  bucketAnswers(
    context,
    async (s3, Bucket) => {
      const command = new GetBucketReplicationCommand({ Bucket });
      const { ReplicationConfiguration } = await s3.send(command, { abortSignal: context.signal });
      return (ReplicationConfiguration?.Rules ?? [])
        .filter(({ Status }) => Status === 'Enabled')
        .map(({ Destination }) => ({
          bucketArn: bounded(Destination?.Bucket ?? ''),
          account: boundedOrNull(Destination?.Account),
        }));
    },
    { error: 'ReplicationConfigurationNotFoundError', value: [] },
  );

export default load;
