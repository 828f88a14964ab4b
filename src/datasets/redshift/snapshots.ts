import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A manual snapshot of a Redshift cluster. Strings are untrusted; `null`: AWS did not tell. */
export interface RedshiftSnapshot {
  readonly snapshotIdentifier: string;
  readonly clusterIdentifier: string | null;
  readonly snapshotType: string | null;
  readonly status: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** Days it is kept; -1: for ever. */
  readonly retentionDays: number | null;
  readonly tags: Tags;
}

export const redshiftSnapshots = defineDataset<RedshiftSnapshot>({
  id: 'redshift/snapshots',
  scope: 'region',
  reads: ['Redshift:DescribeClusterSnapshots'],
  resource: { id: 'snapshotIdentifier', tags: 'tags' },
  load: () => import('./snapshots.load.ts'),
});
