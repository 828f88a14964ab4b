import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A manual snapshot of a cluster of Aurora, DocumentDB or Neptune. Strings are untrusted; `null`: AWS did not tell. */
export interface DbClusterSnapshot {
  readonly dbClusterSnapshotIdentifier: string;
  readonly dbClusterIdentifier: string | null;
  readonly engine: string | null;
  /** `manual`, `automated`, `awsbackup` … */
  readonly snapshotType: string | null;
  readonly status: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly tags: Tags;
}

export const dbClusterSnapshots = defineDataset<DbClusterSnapshot>({
  id: 'rds/cluster-snapshots',
  scope: 'region',
  reads: ['RDS:DescribeDBClusterSnapshots'],
  resource: { id: 'dbClusterSnapshotIdentifier', tags: 'tags' },
  load: () => import('./cluster-snapshots.load.ts'),
});
