import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { buckets } from './buckets.ts';

/** Whether uploads and downloads may go over the accelerated endpoint, which is paid for by the gigabyte. */
export interface BucketAcceleration {
  readonly bucketName: string;
  readonly answer: Exclude<Asked<boolean>, { readonly state: 'gone' }>;
}

export const accelerations = defineDataset<BucketAcceleration>({
  id: 's3/accelerations',
  scope: 'region',
  reads: ['S3:GetBucketAccelerateConfiguration'],
  after: { buckets },
  load: () => import('./accelerations.load.ts'),
});
