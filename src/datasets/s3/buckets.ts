import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import type { Asked } from '../ask-each.ts';

/** A general purpose bucket of the region. Strings are untrusted; `null`: AWS did not tell. */
export interface Bucket {
  readonly bucketName: string;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** Values of the dimension `StorageType` that CloudWatch counts its size and its objects under. */
  readonly standardStorage: 'StandardStorage';
  readonly allStorage: 'AllStorageTypes';
  /** Empty where `tagsTold` does not say `told`. */
  readonly tags: Tags;
  /** A bucket's own policy may refuse to tell its tags. */
  readonly tagsTold: Asked<unknown>['state'];
}

export const buckets = defineDataset<Bucket>({
  id: 's3/buckets',
  scope: 'region',
  reads: ['S3:ListBuckets', 'S3:GetBucketTagging'],
  resource: { id: 'bucketName', tags: 'tags' },
  keeps: ['bucketName', 'tags'],
  load: () => import('./buckets.load.ts'),
});
