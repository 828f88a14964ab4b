import { defineDataset } from '../../core/dataset.ts';

/** How long AWS supports a Kubernetes version. Strings are untrusted; `null`: AWS did not tell. */
export interface EksClusterVersion {
  readonly version: string;
  /** `STANDARD_SUPPORT`, `EXTENDED_SUPPORT` or `UNSUPPORTED`. */
  readonly status: string | null;
  /** ISO instants. */
  readonly standardSupportEnds: string | null;
  readonly extendedSupportEnds: string | null;
}

export const eksClusterVersions = defineDataset<EksClusterVersion>({
  id: 'eks/cluster-versions',
  scope: 'region',
  reads: ['EKS:DescribeClusterVersions'],
  load: () => import('./cluster-versions.load.ts'),
});
