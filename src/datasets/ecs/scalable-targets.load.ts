import {
  ApplicationAutoScalingClient,
  DescribeScalableTargetsCommand,
} from '@aws-sdk/client-application-auto-scaling';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { EcsScalableTarget } from './scalable-targets.ts';

/** The most that DescribeScalableTargets returns at once. */
const PAGE = 50;

/** All ECS services of the region that are registered for scaling. */
const load: DatasetLoader<EcsScalableTarget> = async function* ({ client, signal }) {
  const service = client(ApplicationAutoScalingClient);
  const items = itemsOf({
    operation: 'DescribeScalableTargets',
    ask: (NextToken) =>
      service.send(
        new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs', MaxResults: PAGE, NextToken }),
        { abortSignal: signal },
      ),
    items: ({ ScalableTargets }) => ScalableTargets,
    next: ({ NextToken }) => NextToken,
    idOf: ({ ResourceId }) => ResourceId,
  });
  for await (const one of items) {
    yield {
      serviceId: bounded(one.ResourceId?.replace(/^service\//, '') ?? ''),
      minimumTasks: one.MinCapacity ?? null,
      maximumTasks: one.MaxCapacity ?? null,
    };
  }
};

export default load;
