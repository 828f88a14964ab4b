import { type Cluster, DescribeClusterCommand, EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOfMap } from '../tags-of.ts';
import type { EksCluster } from './clusters.ts';

/** The most that ListClusters returns at once. */
const PAGE = 100;

/** All clusters of the region; each is described on its own. */
const load: DatasetLoader<EksCluster> = async function* ({ client, signal }) {
  const eks = client(EKSClient);
  const names = itemsOf({
    operation: 'ListClusters',
    ask: (nextToken) =>
      eks.send(new ListClustersCommand({ maxResults: PAGE, nextToken }), { abortSignal: signal }),
    items: ({ clusters }) => clusters,
    next: ({ nextToken }) => nextToken,
    idOf: (name) => name,
  });
  const described = eachOf(names, (name) =>
    eks.send(new DescribeClusterCommand({ name }), { abortSignal: signal }),
  );
  for await (const { item, answer } of described) yield rowOf(item, answer?.cluster ?? null);
};

export default load;

function rowOf(name: string, cluster: Cluster | null): EksCluster {
  return {
    clusterName: bounded(name),
    described: cluster === null ? 'denied' : 'read',
    status: boundedOrNull(cluster?.status),
    version: boundedOrNull(cluster?.version),
    supportType: boundedOrNull(cluster?.upgradePolicy?.supportType),
    createdAt: isoInstant(cluster?.createdAt),
    autoMode: cluster === null ? null : cluster.computeConfig?.enabled === true,
    connected: cluster === null ? null : cluster.connectorConfig !== undefined,
    tags: tagsOfMap(cluster?.tags),
  };
}
