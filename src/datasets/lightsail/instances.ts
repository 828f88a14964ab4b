import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A Lightsail instance. Strings are untrusted; `null`: AWS did not tell. */
export interface LightsailInstance {
  readonly name: string;
  /** Bills name it so. */
  readonly arn: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** `running`, `stopped` … */
  readonly state: string | null;
  /** The plan it is charged by, running or not. */
  readonly bundleId: string | null;
  readonly tags: Tags;
}

export const lightsailInstances = defineDataset<LightsailInstance>({
  id: 'lightsail/instances',
  scope: 'region',
  reads: ['Lightsail:GetInstances'],
  resource: { id: 'name', tags: 'tags' },
  load: () => import('./instances.load.ts'),
});
