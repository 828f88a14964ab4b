import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A load balancer of Lightsail. Strings are untrusted; `null`: AWS did not tell. */
export interface LightsailLoadBalancer {
  readonly name: string;
  /** Bills name it so. */
  readonly arn: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** `active`, `active_impaired` … */
  readonly state: string | null;
  /** Instances attached to it, healthy or not; `null`: not told. */
  readonly instances: number | null;
  readonly tags: Tags;
}

export const lightsailLoadBalancers = defineDataset<LightsailLoadBalancer>({
  id: 'lightsail/load-balancers',
  scope: 'region',
  reads: ['Lightsail:GetLoadBalancers'],
  resource: { id: 'name', tags: 'tags' },
  load: () => import('./load-balancers.load.ts'),
});
