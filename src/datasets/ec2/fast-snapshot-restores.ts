import { defineDataset } from '../../core/dataset.ts';

/** Fast snapshot restore of one snapshot in one availability zone. Strings are untrusted; `null`: AWS did not tell. */
export interface FastSnapshotRestore {
  readonly snapshotId: string;
  readonly availabilityZone: string | null;
  /** `enabled`, `optimizing`, `enabling`: paid for; `disabling`, `disabled`. */
  readonly state: string | null;
  /** ISO instant. */
  readonly enabledAt: string | null;
}

export const fastSnapshotRestores = defineDataset<FastSnapshotRestore>({
  id: 'ec2/fast-snapshot-restores',
  scope: 'region',
  reads: ['EC2:DescribeFastSnapshotRestores'],
  load: () => import('./fast-snapshot-restores.load.ts'),
});
