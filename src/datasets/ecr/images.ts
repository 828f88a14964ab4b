import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { repositories } from './repositories.ts';

/** The images of one repository. Sizes count layers that images share once for each image. */
export interface RepositoryImages {
  readonly repositoryArn: string;
  readonly images: Asked<readonly Image[]>;
}

export interface Image {
  readonly tagged: boolean;
  /** A list of images for several platforms, whose members mostly have no tag. */
  readonly isIndex: boolean;
  /** A signature or an attestation of another image. */
  readonly refersToAnother: boolean;
  readonly bytes: number | null;
  /** ISO instant. */
  readonly pushedAt: string | null;
  /** ISO instant; `null`: never, as far as ECR has recorded. */
  readonly pulledAt: string | null;
}

export const repositoryImages = defineDataset<RepositoryImages>({
  id: 'ecr/images',
  scope: 'region',
  reads: ['ECR:DescribeImages'],
  after: { repositories },
  load: () => import('./images.load.ts'),
});
