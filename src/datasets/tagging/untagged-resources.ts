import { defineDataset } from '../../core/dataset.ts';

/** A resource without any tag that people set. Its name is untrusted. */
export interface UntaggedResource {
  readonly resourceArn: string;
  /** `service:type`, as the ARN has them. */
  readonly kind: string;
  /** Tags that AWS set, e.g. of the stack it belongs to. */
  readonly ownedByStack: boolean;
}

/** The tagging API tells of resources that have, or once had, a tag: what never had one is in none of its answers. */
export const untaggedResources = defineDataset<UntaggedResource>({
  id: 'tagging/untagged-resources',
  scope: 'region',
  reads: ['Resource Groups Tagging API:GetResources'],
  resource: { id: 'resourceArn' },
  limits: { seconds: 600 },
  load: () => import('./untagged-resources.load.ts'),
});
