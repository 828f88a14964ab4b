import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A block storage disk of Lightsail. Strings are untrusted; `null`: AWS did not tell. */
export interface LightsailDisk {
  readonly name: string;
  /** Bills name it so. */
  readonly arn: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly sizeGb: number | null;
  readonly attached: boolean | null;
  /** `available`, `in-use` … */
  readonly state: string | null;
  /** Part of the plan of an instance. */
  readonly isSystemDisk: boolean;
  readonly tags: Tags;
}

export const lightsailDisks = defineDataset<LightsailDisk>({
  id: 'lightsail/disks',
  scope: 'region',
  reads: ['Lightsail:GetDisks'],
  resource: { id: 'name', tags: 'tags' },
  load: () => import('./disks.load.ts'),
});
