import {
  ApplicationAutoScalingClient,
  DescribeScalableTargetsCommand,
  type ScalableTarget,
} from '@aws-sdk/client-application-auto-scaling';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { DynamoScalingTarget } from './scaling-targets.ts';

/** The scalable targets of all tables and indexes of the region. */
const load: DatasetLoader<DynamoScalingTarget> = async function* ({ client, signal }) {
  const scaling = client(ApplicationAutoScalingClient);
  const items = itemsOf({
    operation: 'DescribeScalableTargets',
    ask: (NextToken) =>
      scaling.send(new DescribeScalableTargetsCommand({ ServiceNamespace: 'dynamodb', NextToken }), {
        abortSignal: signal,
      }),
    items: ({ ScalableTargets }) => ScalableTargets,
    next: ({ NextToken }) => NextToken,
    idOf,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function idOf({ ResourceId, ScalableDimension }: ScalableTarget): string | undefined {
  return ResourceId && ScalableDimension && `${ResourceId} ${ScalableDimension}`;
}

function rowOf(target: ScalableTarget): DynamoScalingTarget {
  return {
    id: bounded(idOf(target) ?? ''),
    resourceId: bounded(target.ResourceId ?? ''),
    dimension: bounded(target.ScalableDimension ?? ''),
    minimum: target.MinCapacity ?? null,
    maximum: target.MaxCapacity ?? null,
  };
}
