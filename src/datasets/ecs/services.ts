import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import { ecsClusters } from './clusters.ts';

/** An ECS service with the size of its tasks. Strings are untrusted; `null`: AWS did not tell. */
export interface EcsService {
  /** `<cluster>/<service>`: what the ARN ends in, since names repeat between clusters. */
  readonly serviceId: string;
  readonly serviceName: string;
  readonly clusterName: string;
  /** `ACTIVE`, `DRAINING`, `INACTIVE`. */
  readonly status: string | null;
  readonly desiredTasks: number | null;
  readonly runningTasks: number | null;
  /** What its tasks run on; `mixed` where a strategy uses more than one of them. */
  readonly runsOn: 'fargate' | 'fargate-spot' | 'ec2' | 'external' | 'mixed' | 'unknown';
  /** `REPLICA`, or `DAEMON`: one task on each instance. */
  readonly scheduling: string | null;
  readonly createdAt: string | null;
  /** `denied`: the columns below are unknown since the task definition may not be read. */
  readonly taskDefinition: 'read' | 'denied';
  /** 1,024 are a vCPU. */
  readonly taskCpuUnits: number | null;
  readonly taskMemoryMib: number | null;
  /** `X86_64` or `ARM64`; X86_64 where a task definition does not tell. */
  readonly architecture: string | null;
  /** `LINUX`, `WINDOWS_SERVER_2022_CORE` …; LINUX where a task definition does not tell. */
  readonly operatingSystem: string | null;
  readonly tags: Tags;
}

export const ecsServices = defineDataset<EcsService>({
  id: 'ecs/services',
  scope: 'region',
  reads: ['ECS:ListServices', 'ECS:DescribeServices', 'ECS:DescribeTaskDefinition'],
  after: { ecsClusters },
  resource: { id: 'serviceId', tags: 'tags' },
  limits: { seconds: 300 },
  load: () => import('./services.load.ts'),
});
