import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A provisioned Redshift cluster. Strings are untrusted; `null`: AWS did not tell. */
export interface RedshiftCluster {
  readonly clusterIdentifier: string;
  /** `ra3.xlplus`, `dc2.large` … */
  readonly nodeType: string | null;
  readonly nodes: number | null;
  /** `available`, `paused` … */
  readonly status: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly tags: Tags;
}

export const redshiftClusters = defineDataset<RedshiftCluster>({
  id: 'redshift/clusters',
  scope: 'region',
  reads: ['Redshift:DescribeClusters'],
  resource: { id: 'clusterIdentifier', tags: 'tags' },
  load: () => import('./clusters.load.ts'),
});
