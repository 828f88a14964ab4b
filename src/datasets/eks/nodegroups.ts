import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import { eksClusters } from './clusters.ts';

/** A managed node group of an EKS cluster. Strings are untrusted; `null`: AWS did not tell. */
export interface EksNodegroup {
  /** `<cluster>/<node group>`: names repeat between clusters. */
  readonly nodegroupId: string;
  readonly nodegroupName: string;
  readonly clusterName: string;
  /** `denied`: it was listed, and the columns below are unknown. */
  readonly described: 'read' | 'denied';
  readonly status: string | null;
  /** Empty where a launch template tells them. */
  readonly instanceTypes: readonly string[];
  /** E.g. `AL2023_x86_64_STANDARD`; `CUSTOM` where a launch template brings the image. */
  readonly amiType: string | null;
  /** `ON_DEMAND`, `SPOT`, `CAPACITY_BLOCK`. */
  readonly capacityType: string | null;
  readonly desiredNodes: number | null;
  readonly createdAt: string | null;
  readonly tags: Tags;
}

export const eksNodegroups = defineDataset<EksNodegroup>({
  id: 'eks/nodegroups',
  scope: 'region',
  reads: ['EKS:ListNodegroups', 'EKS:DescribeNodegroup'],
  after: { eksClusters },
  resource: { id: 'nodegroupId', tags: 'tags' },
  limits: { seconds: 300 },
  load: () => import('./nodegroups.load.ts'),
});
