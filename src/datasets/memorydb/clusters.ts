import { defineDataset } from '../../core/dataset.ts';

/** A MemoryDB cluster. Strings are untrusted; `null`: AWS did not tell. When it was created, MemoryDB tells by node only. */
export interface MemoryDbCluster {
  readonly clusterName: string;
  /** `db.r6g.large`. */
  readonly nodeType: string | null;
  readonly nodes: number;
  /** `redis` or `valkey`. */
  readonly engine: string | null;
  readonly engineVersion: string | null;
  /** `available` … */
  readonly status: string | null;
  /** ISO instant of its oldest node. */
  readonly createdAt: string | null;
}

export const memoryDbClusters = defineDataset<MemoryDbCluster>({
  id: 'memorydb/clusters',
  scope: 'region',
  reads: ['MemoryDB:DescribeClusters'],
  resource: { id: 'clusterName' },
  load: () => import('./clusters.load.ts'),
});
