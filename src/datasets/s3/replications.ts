import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { buckets } from './buckets.ts';

/** Where a rule in force copies to. Strings are untrusted. */
export interface ReplicationTarget {
  readonly bucketArn: string;
  /** Another account; `null`: the bucket's own, or AWS did not tell. */
  readonly account: string | null;
}

export interface BucketReplication {
  readonly bucketName: string;
  readonly answer: Exclude<Asked<readonly ReplicationTarget[]>, { readonly state: 'gone' }>;
}

export const replications = defineDataset<BucketReplication>({
  id: 's3/replications',
  scope: 'region',
  reads: ['S3:GetBucketReplication'],
  after: { buckets },
  load: () => import('./replications.load.ts'),
});
