import {
  DatabaseMigrationServiceClient,
  DescribeReplicationInstancesCommand,
  type ReplicationInstance as DmsInstance,
  ListTagsForResourceCommand,
  type Tag,
} from '@aws-sdk/client-database-migration-service';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { ReplicationInstance } from './replication-instances.ts';

/** The most that DMS gives at a time. */
const PAGE = 100;

/** All replication instances of the region; their tags have a call of their own. */
const load: DatasetLoader<ReplicationInstance> = async function* ({ client, signal }) {
  const dms = client(DatabaseMigrationServiceClient);
  const instances = itemsOf({
    operation: 'DescribeReplicationInstances',
    ask: (Marker) =>
      dms.send(new DescribeReplicationInstancesCommand({ MaxRecords: PAGE, Marker }), {
        abortSignal: signal,
      }),
    items: ({ ReplicationInstances }) => ReplicationInstances,
    next: ({ Marker }) => Marker,
    idOf: ({ ReplicationInstanceArn }) => ReplicationInstanceArn,
  });
  const tagged = eachOf(instances, async ({ ReplicationInstanceArn: ResourceArn }) => {
    const { TagList } = await dms.send(new ListTagsForResourceCommand({ ResourceArn }), {
      abortSignal: signal,
    });
    return TagList ?? [];
  });
  for await (const { item, answer } of tagged) yield rowOf(item, answer);
};

export default load;

function rowOf(instance: DmsInstance, tags: readonly Tag[] | null): ReplicationInstance {
  return {
    replicationInstanceArn: bounded(instance.ReplicationInstanceArn ?? ''),
    instanceClass: boundedOrNull(instance.ReplicationInstanceClass),
    status: boundedOrNull(instance.ReplicationInstanceStatus),
    multiAz: instance.MultiAZ ?? null,
    createdAt: isoInstant(instance.InstanceCreateTime),
    tags: tags && tagsOf(tags),
  };
}
