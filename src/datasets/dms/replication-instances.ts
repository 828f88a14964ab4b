import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A DMS replication instance. Strings are untrusted; `null`: AWS did not tell. */
export interface ReplicationInstance {
  readonly replicationInstanceArn: string;
  readonly instanceClass: string | null;
  /** `available` … */
  readonly status: string | null;
  readonly multiAz: boolean | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** `null`: AWS refused to tell. */
  readonly tags: Tags | null;
}

export const replicationInstances = defineDataset<ReplicationInstance>({
  id: 'dms/replication-instances',
  scope: 'region',
  reads: [
    'Database Migration Service:DescribeReplicationInstances',
    'Database Migration Service:ListTagsForResource',
  ],
  resource: { id: 'replicationInstanceArn', tags: 'tags' },
  load: () => import('./replication-instances.load.ts'),
});
