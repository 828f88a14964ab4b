import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { buckets } from './buckets.ts';

/** What the lifecycle rules of a bucket do; rules that are switched off count for nothing. */
export interface BucketLifecycle {
  readonly bucketName: string;
  readonly answer: Exclude<Asked<LifecycleRules>, { readonly state: 'gone' }>;
}

export interface LifecycleRules {
  /** Rules in force. */
  readonly rules: number;
  /** Days after which incomplete uploads of the whole bucket are given up; `null`: never, or for a part of the bucket. */
  readonly abortAfterDays: number | null;
  /** Whether some rule expires current objects, whatever part of the bucket it is for. */
  readonly expires: boolean;
  /** Whether some rule moves current objects to another class. */
  readonly moves: boolean;
  /** Whether some rule expires noncurrent versions. */
  readonly expiresNoncurrent: boolean;
}

export const lifecycles = defineDataset<BucketLifecycle>({
  id: 's3/lifecycles',
  scope: 'region',
  reads: ['S3:GetBucketLifecycleConfiguration'],
  after: { buckets },
  load: () => import('./lifecycles.load.ts'),
});
