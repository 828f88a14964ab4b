import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A machine image that the account owns. Strings are untrusted; `null`: AWS did not tell. */
export interface Image {
  readonly imageId: string;
  /** `available`, `disabled`, `pending`, `failed` … */
  readonly state: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** ISO instant, right to the day. `null`: EC2 tells of no launch, which it has recorded since 2017. */
  readonly lastLaunchedAt: string | null;
  readonly isPublic: boolean;
  /** Snapshots of its block devices. */
  readonly snapshotIds: readonly string[];
  readonly sourceImageId: string | null;
  /** Made and deregistered by AWS Backup, Data Lifecycle Manager or Image Builder; `null`: by somebody else. */
  readonly managedBy: 'backup' | 'lifecycle' | 'image-builder' | null;
  readonly tags: Tags;
}

export const images = defineDataset<Image>({
  id: 'ec2/images',
  scope: 'region',
  reads: ['EC2:DescribeImages'],
  resource: { id: 'imageId', tags: 'tags' },
  keeps: ['imageId', 'snapshotIds', 'createdAt', 'tags'],
  load: () => import('./images.load.ts'),
});
