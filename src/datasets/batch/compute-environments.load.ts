import {
  BatchClient,
  type ComputeEnvironmentDetail,
  DescribeComputeEnvironmentsCommand,
} from '@aws-sdk/client-batch';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOfMap } from '../tags-of.ts';
import type { ComputeEnvironment } from './compute-environments.ts';

const PAGE = 100;

const load: DatasetLoader<ComputeEnvironment> = async function* ({ client, signal }) {
  const batch = client(BatchClient);
  const items = itemsOf({
    operation: 'DescribeComputeEnvironments',
    ask: (nextToken) =>
      batch.send(new DescribeComputeEnvironmentsCommand({ maxResults: PAGE, nextToken }), {
        abortSignal: signal,
      }),
    items: ({ computeEnvironments }) => computeEnvironments,
    next: ({ nextToken }) => nextToken,
    idOf: ({ computeEnvironmentName }) => computeEnvironmentName,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(environment: ComputeEnvironmentDetail): ComputeEnvironment {
  const { computeResources } = environment;
  return {
    name: bounded(environment.computeEnvironmentName ?? ''),
    management: boundedOrNull(environment.type),
    state: boundedOrNull(environment.state),
    status: boundedOrNull(environment.status),
    resourceType: boundedOrNull(computeResources?.type),
    minimumVcpus: computeResources?.minvCpus ?? null,
    desiredVcpus: computeResources?.desiredvCpus ?? null,
    instanceTypes: (computeResources?.instanceTypes ?? []).map(bounded),
    tags: tagsOfMap(environment.tags),
  };
}
