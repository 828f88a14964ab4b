import { defineDataset } from '../../core/dataset.ts';

/** A DMS replication task. Strings are untrusted; `null`: AWS did not tell. */
export interface ReplicationTask {
  readonly replicationTaskArn: string;
  readonly replicationInstanceArn: string | null;
  /** `running`, `stopped`, `failed` … */
  readonly status: string | null;
  /** ISO instant. */
  readonly stoppedAt: string | null;
}

export const replicationTasks = defineDataset<ReplicationTask>({
  id: 'dms/replication-tasks',
  scope: 'region',
  reads: ['Database Migration Service:DescribeReplicationTasks'],
  resource: { id: 'replicationTaskArn' },
  load: () => import('./replication-tasks.load.ts'),
});
