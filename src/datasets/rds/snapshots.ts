import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A manual snapshot of a database instance. Strings are untrusted; `null`: AWS did not tell. */
export interface DbSnapshot {
  readonly dbSnapshotIdentifier: string;
  /** The instance it was taken of, which may be gone. */
  readonly dbInstanceIdentifier: string | null;
  readonly engine: string | null;
  /** `manual`, `automated`, `awsbackup`, `shared` … */
  readonly snapshotType: string | null;
  readonly status: string | null;
  /** Size of the database's storage, not what the snapshot is billed for. */
  readonly allocatedGib: number | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** Region it was copied from; `null`: it was taken here. */
  readonly sourceRegion: string | null;
  readonly tags: Tags;
}

export const dbSnapshots = defineDataset<DbSnapshot>({
  id: 'rds/snapshots',
  scope: 'region',
  reads: ['RDS:DescribeDBSnapshots'],
  resource: { id: 'dbSnapshotIdentifier', tags: 'tags' },
  load: () => import('./snapshots.load.ts'),
});
