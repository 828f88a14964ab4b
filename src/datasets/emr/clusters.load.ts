import { type ClusterSummary, EMRClient, ListClustersCommand } from '@aws-sdk/client-emr';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { EmrCluster } from './clusters.ts';

/** The clusters of the region that are up; terminated ones are listed for months. */
const load: DatasetLoader<EmrCluster> = async function* ({ client, signal }) {
  const emr = client(EMRClient);
  const items = itemsOf({
    operation: 'ListClusters',
    ask: (Marker) =>
      emr.send(new ListClustersCommand({ ClusterStates: ['RUNNING', 'WAITING'], Marker }), {
        abortSignal: signal,
      }),
    items: ({ Clusters }) => Clusters,
    next: ({ Marker }) => Marker,
    idOf: ({ Id }) => Id,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf({ Id, Status }: ClusterSummary): EmrCluster {
  return {
    clusterId: bounded(Id ?? ''),
    state: boundedOrNull(Status?.State),
    readyAt: isoInstant(Status?.Timeline?.ReadyDateTime),
  };
}
