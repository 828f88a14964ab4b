import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An EKS cluster. Strings are untrusted; `null`: AWS did not tell. */
export interface EksCluster {
  readonly clusterName: string;
  /** `denied`: it was listed, and the columns below are unknown. */
  readonly described: 'read' | 'denied';
  readonly status: string | null;
  /** Kubernetes minor version, e.g. `1.31`. */
  readonly version: string | null;
  /** `STANDARD`: upgraded by AWS when standard support ends. `EXTENDED`: kept, for a surcharge. */
  readonly supportType: string | null;
  readonly createdAt: string | null;
  /** EKS Auto Mode makes its own nodes. */
  readonly autoMode: boolean | null;
  /** Connected, on premises: EKS charges nothing for its control plane's hours as such. */
  readonly connected: boolean | null;
  readonly tags: Tags;
}

export const eksClusters = defineDataset<EksCluster>({
  id: 'eks/clusters',
  scope: 'region',
  reads: ['EKS:ListClusters', 'EKS:DescribeCluster'],
  resource: { id: 'clusterName', tags: 'tags' },
  load: () => import('./clusters.load.ts'),
});
