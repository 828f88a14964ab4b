import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { buckets } from './buckets.ts';

/** `never`: it has never been switched on, so there are no noncurrent versions. */
export type VersioningState = 'enabled' | 'suspended' | 'never';

export interface BucketVersioning {
  readonly bucketName: string;
  readonly answer: Exclude<Asked<VersioningState>, { readonly state: 'gone' }>;
}

export const versionings = defineDataset<BucketVersioning>({
  id: 's3/versionings',
  scope: 'region',
  reads: ['S3:GetBucketVersioning'],
  after: { buckets },
  load: () => import('./versionings.load.ts'),
});
