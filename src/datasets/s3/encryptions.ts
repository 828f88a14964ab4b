import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { buckets } from './buckets.ts';

/** How new objects are encrypted where the writer does not say. */
export interface Encryption {
  /** `AES256`, `aws:kms`, `aws:kms:dsse`; `null`: none is set. */
  readonly algorithm: string | null;
  readonly bucketKey: boolean;
}

export interface BucketEncryption {
  readonly bucketName: string;
  readonly answer: Exclude<Asked<Encryption>, { readonly state: 'gone' }>;
}

export const encryptions = defineDataset<BucketEncryption>({
  id: 's3/encryptions',
  scope: 'region',
  reads: ['S3:GetBucketEncryption'],
  after: { buckets },
  load: () => import('./encryptions.load.ts'),
});
