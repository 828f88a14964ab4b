import { type Cluster, DescribeClustersCommand, MemoryDBClient } from '@aws-sdk/client-memorydb';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { MemoryDbCluster } from './clusters.ts';

/** All clusters of the region, with their nodes. */
const load: DatasetLoader<MemoryDbCluster> = async function* ({ client, signal }) {
  const memory = client(MemoryDBClient);
  const items = itemsOf({
    operation: 'DescribeClusters',
    ask: (NextToken) =>
      memory.send(new DescribeClustersCommand({ ShowShardDetails: true, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ Clusters }) => Clusters,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Name }) => Name,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(cluster: Cluster): MemoryDbCluster {
  const nodes = (cluster.Shards ?? []).flatMap(({ Nodes }) => Nodes ?? []);
  const times = nodes.flatMap(({ CreateTime }) => isoInstant(CreateTime) ?? []);
  return {
    clusterName: bounded(cluster.Name ?? ''),
    nodeType: boundedOrNull(cluster.NodeType),
    nodes: nodes.length,
    engine: boundedOrNull(cluster.Engine),
    engineVersion: boundedOrNull(cluster.EngineVersion),
    status: boundedOrNull(cluster.Status),
    createdAt: times.sort()[0] ?? null,
  };
}
