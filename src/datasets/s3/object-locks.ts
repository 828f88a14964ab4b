import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { buckets } from './buckets.ts';

/** Whether versions of a bucket can be protected from deletion (object lock). */
export interface BucketObjectLock {
  readonly bucketName: string;
  readonly answer: Exclude<Asked<boolean>, { readonly state: 'gone' }>;
}

export const objectLocks = defineDataset<BucketObjectLock>({
  id: 's3/object-locks',
  scope: 'region',
  reads: ['S3:GetObjectLockConfiguration'],
  after: { buckets },
  load: () => import('./object-locks.load.ts'),
});
