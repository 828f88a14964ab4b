import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An EBS volume. Strings are untrusted; `null`: AWS did not tell. */
export interface Volume {
  readonly volumeId: string;
  /** `gp2`, `io1` …; more may come. */
  readonly volumeType: string | null;
  readonly sizeGib: number | null;
  /** Baseline for gp2, provisioned for gp3, io1 and io2; the older types have none. */
  readonly iops: number | null;
  /** Provisioned MiB/s; gp3 alone has it. */
  readonly throughputMibps: number | null;
  /** `available` is attached to nothing. */
  readonly state: string | null;
  readonly attachments: number;
  /** Instances it is attached to; several with multi-attach. Volumes that AWS attaches elsewhere (Fargate) have none. */
  readonly instanceIds: readonly string[];
  /** ISO instant. When it was detached, EC2 does not tell. */
  readonly createdAt: string | null;
  /** The Kubernetes claim it was made for, from the tag its drivers set. */
  readonly kubernetesClaim: string | null;
  readonly multiAttach: boolean;
  /** On an Outpost, where volumes are not charged by their usage. */
  readonly onOutpost: boolean;
  readonly tags: Tags;
}

export const volumes = defineDataset<Volume>({
  id: 'ec2/volumes',
  scope: 'region',
  reads: ['EC2:DescribeVolumes'],
  resource: { id: 'volumeId', tags: 'tags' },
  keeps: ['volumeId', 'state', 'tags'],
  load: () => import('./volumes.load.ts'),
});
