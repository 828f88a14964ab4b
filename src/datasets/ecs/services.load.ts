import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListServicesCommand,
  type Service,
} from '@aws-sdk/client-ecs';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { inChunks } from '../in-chunks.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import { textColumn } from '../text-column.ts';
import { ecsClusters } from './clusters.ts';
import { refuseFailures } from './refuse-failures.ts';
import { runsOn } from './runs-on.ts';
import type { EcsService } from './services.ts';
import { type TaskSize, taskSizeOf } from './task-size.ts';

/** The most that DescribeServices takes at once. */
const CHUNK = 10;

const PAGE = 100;

/** All services of the clusters that were listed before. A task definition is read once, however many services use it. */
const load: DatasetLoader<EcsService> = async function* (context) {
  const { client, signal } = context;
  const ecs = client(ECSClient);
  const sizes = new Map<string, Promise<TaskSize>>();
  const sizeOf = ({ taskDefinition = '' }: Service): Promise<TaskSize> => {
    const asked =
      sizes.get(taskDefinition) ??
      ecs
        .send(new DescribeTaskDefinitionCommand({ taskDefinition }), { abortSignal: signal })
        .then(({ taskDefinition: told }) => taskSizeOf(told));
    sizes.set(taskDefinition, asked);
    return asked;
  };
  for await (const { item, answer } of eachOf(servicesOf(ecs, context), sizeOf)) yield rowOf(item, answer);
};

export default load;

async function* servicesOf(ecs: ECSClient, { rows, signal }: DatasetContext): AsyncGenerator<Service> {
  for (const cluster of textColumn(rows(ecsClusters.id), 'clusterArn')) {
    const arns = itemsOf({
      operation: 'ListServices',
      ask: (nextToken) =>
        ecs.send(new ListServicesCommand({ cluster, maxResults: PAGE, nextToken }), { abortSignal: signal }),
      items: ({ serviceArns }) => serviceArns,
      next: ({ nextToken }) => nextToken,
      idOf: (arn) => arn,
    });
    for await (const services of inChunks(arns, CHUNK)) {
      const command = new DescribeServicesCommand({ cluster, services, include: ['TAGS'] });
      yield* itemsOf({
        operation: 'DescribeServices',
        ask: async () => {
          const answer = await ecs.send(command, { abortSignal: signal });
          refuseFailures('DescribeServices', answer.failures);
          return answer;
        },
        items: (answer) => answer.services,
        next: () => undefined,
        idOf: ({ serviceArn }) => serviceArn,
      });
    }
  }
}

function rowOf(service: Service, size: TaskSize | null): EcsService {
  const clusterName = bounded(service.clusterArn?.split('/').at(-1) ?? '');
  const serviceName = bounded(service.serviceName ?? '');
  return {
    serviceId: `${clusterName}/${serviceName}`,
    serviceName,
    clusterName,
    status: boundedOrNull(service.status),
    desiredTasks: service.desiredCount ?? null,
    runningTasks: service.runningCount ?? null,
    runsOn: runsOn(service),
    scheduling: boundedOrNull(service.schedulingStrategy),
    createdAt: isoInstant(service.createdAt),
    taskDefinition: size === null ? 'denied' : 'read',
    taskCpuUnits: size?.cpuUnits ?? null,
    taskMemoryMib: size?.memoryMib ?? null,
    architecture: size?.architecture ?? null,
    operatingSystem: size?.operatingSystem ?? null,
    tags: tagsOf(service.tags),
  };
}
