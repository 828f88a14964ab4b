import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An EBS snapshot that the account owns. Strings are untrusted; `null`: AWS did not tell. */
export interface Snapshot {
  readonly snapshotId: string;
  /** `null`: a copy, or made of no volume: EC2 then writes `vol-ffffffff`. */
  readonly volumeId: string | null;
  /** `completed`, `pending`, `error`, `recoverable` or `recovering`. */
  readonly state: string | null;
  /** ISO instant. */
  readonly startedAt: string | null;
  /** `standard` or `archive`. */
  readonly storageTier: string | null;
  readonly volumeSizeGib: number | null;
  /** Bytes of all its blocks, those it shares with other snapshots as well: the most it can be charged for. */
  readonly fullSizeBytes: number | null;
  /** What made it writes here what for. */
  readonly description: string | null;
  /** `backup`, `lifecycle`: made and deleted by AWS Backup or Data Lifecycle Manager; `null`: by somebody else. */
  readonly managedBy: 'backup' | 'lifecycle' | null;
  /** On an Outpost, where snapshots cost nothing of their own. */
  readonly onOutpost: boolean;
  readonly tags: Tags;
}

export const snapshots = defineDataset<Snapshot>({
  id: 'ec2/snapshots',
  scope: 'region',
  reads: ['EC2:DescribeSnapshots'],
  resource: { id: 'snapshotId', tags: 'tags' },
  keeps: ['snapshotId', 'volumeId', 'state', 'startedAt', 'storageTier', 'description', 'managedBy', 'tags'],
  load: () => import('./snapshots.load.ts'),
});
