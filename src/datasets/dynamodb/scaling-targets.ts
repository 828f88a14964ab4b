import { defineDataset } from '../../core/dataset.ts';

/** What Application Auto Scaling may set the capacity of a table or index to. Strings are untrusted; `null`: AWS did not tell. */
export interface DynamoScalingTarget {
  /** The resource and its dimension: what is unique. */
  readonly id: string;
  /** `table/name`, or `table/name/index/index-name`. */
  readonly resourceId: string;
  /** `dynamodb:table:ReadCapacityUnits` … */
  readonly dimension: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export const dynamoScalingTargets = defineDataset<DynamoScalingTarget>({
  id: 'dynamodb/scaling-targets',
  scope: 'region',
  reads: ['Application Auto Scaling:DescribeScalableTargets'],
  load: () => import('./scaling-targets.load.ts'),
});
