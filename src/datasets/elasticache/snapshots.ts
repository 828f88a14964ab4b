import { defineDataset } from '../../core/dataset.ts';

/** A manual snapshot of a cache. Strings are untrusted; `null`: AWS did not tell. */
export interface CacheSnapshot {
  readonly snapshotName: string;
  /** `manual` or `automated`. */
  readonly source: string | null;
  /** `available` … */
  readonly status: string | null;
  /** ISO instant of the first of its nodes. */
  readonly createdAt: string | null;
  readonly nodes: number;
}

export const cacheSnapshots = defineDataset<CacheSnapshot>({
  id: 'elasticache/snapshots',
  scope: 'region',
  reads: ['ElastiCache:DescribeSnapshots'],
  resource: { id: 'snapshotName' },
  load: () => import('./snapshots.load.ts'),
});
