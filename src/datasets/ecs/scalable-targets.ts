import { defineDataset } from '../../core/dataset.ts';

/** An ECS service that Application Auto Scaling may scale. Strings are untrusted; `null`: AWS did not tell. */
export interface EcsScalableTarget {
  /** `<cluster>/<service>`. */
  readonly serviceId: string;
  readonly minimumTasks: number | null;
  readonly maximumTasks: number | null;
}

export const ecsScalableTargets = defineDataset<EcsScalableTarget>({
  id: 'ecs/scalable-targets',
  scope: 'region',
  reads: ['Application Auto Scaling:DescribeScalableTargets'],
  load: () => import('./scalable-targets.load.ts'),
});
