import {
  DatabaseMigrationServiceClient,
  DescribeReplicationTasksCommand,
} from '@aws-sdk/client-database-migration-service';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { ReplicationTask } from './replication-tasks.ts';

/** The most that DMS gives at a time. */
const PAGE = 100;

/** All replication tasks of the region, without their long settings. */
const load: DatasetLoader<ReplicationTask> = async function* ({ client, signal }) {
  const dms = client(DatabaseMigrationServiceClient);
  const items = itemsOf({
    operation: 'DescribeReplicationTasks',
    ask: (Marker) =>
      dms.send(new DescribeReplicationTasksCommand({ MaxRecords: PAGE, Marker, WithoutSettings: true }), {
        abortSignal: signal,
      }),
    items: ({ ReplicationTasks }) => ReplicationTasks,
    next: ({ Marker }) => Marker,
    idOf: ({ ReplicationTaskArn }) => ReplicationTaskArn,
  });
  for await (const task of items)
    yield {
      replicationTaskArn: bounded(task.ReplicationTaskArn ?? ''),
      replicationInstanceArn: boundedOrNull(task.ReplicationInstanceArn),
      status: boundedOrNull(task.Status),
      stoppedAt: isoInstant(task.ReplicationTaskStats?.StopDate),
    };
};

export default load;
