import { type Cluster, DescribeClustersCommand, ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { inChunks } from '../in-chunks.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { EcsCluster } from './clusters.ts';
import { refuseFailures } from './refuse-failures.ts';

/** The most that both calls take at once. */
const PAGE = 100;

/** All clusters of the region, listed by ARN and then described. */
const load: DatasetLoader<EcsCluster> = async function* ({ client, signal }) {
  const ecs = client(ECSClient);
  const arns = itemsOf({
    operation: 'ListClusters',
    ask: (nextToken) =>
      ecs.send(new ListClustersCommand({ maxResults: PAGE, nextToken }), { abortSignal: signal }),
    items: ({ clusterArns }) => clusterArns,
    next: ({ nextToken }) => nextToken,
    idOf: (arn) => arn,
  });
  for await (const clusters of inChunks(arns, PAGE)) {
    const described = itemsOf({
      operation: 'DescribeClusters',
      ask: async () => {
        const command = new DescribeClustersCommand({ clusters, include: ['TAGS'] });
        const answer = await ecs.send(command, { abortSignal: signal });
        refuseFailures('DescribeClusters', answer.failures);
        return answer;
      },
      items: (answer) => answer.clusters,
      next: () => undefined,
      idOf: ({ clusterArn }) => clusterArn,
    });
    for await (const one of described) yield rowOf(one);
  }
};

export default load;

function rowOf(cluster: Cluster): EcsCluster {
  return {
    clusterName: bounded(cluster.clusterName ?? ''),
    clusterArn: bounded(cluster.clusterArn ?? ''),
    status: boundedOrNull(cluster.status),
    containerInstances: cluster.registeredContainerInstancesCount ?? null,
    runningTasks: cluster.runningTasksCount ?? null,
    pendingTasks: cluster.pendingTasksCount ?? null,
    activeServices: cluster.activeServicesCount ?? null,
    capacityProviders: (cluster.capacityProviders ?? []).map(bounded),
    tags: tagsOf(cluster.tags),
  };
}
