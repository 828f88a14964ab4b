import { defineDataset } from '../../core/dataset.ts';

/** A tag key that is in use in a region. Untrusted. */
export interface TagKey {
  readonly tagKey: string;
}

export const tagKeys = defineDataset<TagKey>({
  id: 'tagging/tag-keys',
  scope: 'region',
  reads: ['Resource Groups Tagging API:GetTagKeys'],
  keeps: ['tagKey'],
  load: () => import('./tag-keys.load.ts'),
});
