import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An ECS cluster. Strings are untrusted; `null`: AWS did not tell. */
export interface EcsCluster {
  readonly clusterName: string;
  readonly clusterArn: string;
  /** `ACTIVE`, `PROVISIONING`, `INACTIVE` … */
  readonly status: string | null;
  /** EC2 and external instances that run the agent. */
  readonly containerInstances: number | null;
  readonly runningTasks: number | null;
  readonly pendingTasks: number | null;
  readonly activeServices: number | null;
  readonly capacityProviders: readonly string[];
  readonly tags: Tags;
}

export const ecsClusters = defineDataset<EcsCluster>({
  id: 'ecs/clusters',
  scope: 'region',
  reads: ['ECS:ListClusters', 'ECS:DescribeClusters'],
  resource: { id: 'clusterName', tags: 'tags' },
  load: () => import('./clusters.load.ts'),
});
