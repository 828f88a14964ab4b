import { type Cluster, DescribeClustersCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { RedshiftCluster } from './clusters.ts';

/** The most that Redshift gives at a time. */
const PAGE = 100;

/** All provisioned clusters of the region. */
const load: DatasetLoader<RedshiftCluster> = async function* ({ client, signal }) {
  const redshift = client(RedshiftClient);
  const items = itemsOf({
    operation: 'DescribeClusters',
    ask: (Marker) =>
      redshift.send(new DescribeClustersCommand({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
    items: ({ Clusters }) => Clusters,
    next: ({ Marker }) => Marker,
    idOf: ({ ClusterIdentifier }) => ClusterIdentifier,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(cluster: Cluster): RedshiftCluster {
  return {
    clusterIdentifier: bounded(cluster.ClusterIdentifier ?? ''),
    nodeType: boundedOrNull(cluster.NodeType),
    nodes: cluster.NumberOfNodes ?? null,
    status: boundedOrNull(cluster.ClusterStatus),
    createdAt: isoInstant(cluster.ClusterCreateTime),
    tags: tagsOf(cluster.Tags),
  };
}
