import { defineDataset } from '../../core/dataset.ts';

/** A resource that has, or once had, a tag. Its name is untrusted. */
export interface TaggableResource {
  readonly resourceArn: string;
  /** `service:type`, as the ARN has them. */
  readonly kind: string;
  /** Tags that people set; those of AWS are not counted. */
  readonly tags: number;
  /** Belongs to a CloudFormation stack. */
  readonly ownedByStack: boolean;
}

/** What never had a tag is in none of the answers of the tagging API. */
export const taggableResources = defineDataset<TaggableResource>({
  id: 'tagging/taggable-resources',
  scope: 'region',
  reads: ['Resource Groups Tagging API:GetResources'],
  resource: { id: 'resourceArn' },
  limits: { seconds: 600 },
  load: () => import('./taggable-resources.load.ts'),
});
