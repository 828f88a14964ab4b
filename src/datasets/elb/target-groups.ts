import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';

/** A target group. Strings are untrusted; `null`: AWS did not tell. It costs nothing by itself. */
export interface TargetGroup {
  readonly targetGroupArn: string;
  /** `instance`, `ip`, `lambda` or `alb`. */
  readonly targetType: string | null;
  readonly loadBalancerArns: readonly string[];
  readonly targets: Asked<Targets>;
}

/** Targets by what their health checks say. */
export interface Targets {
  readonly registered: number;
  readonly healthy: number;
  /** Neither healthy nor unhealthy as far as AWS tells: being checked for the first time, not in use, health checks off, unavailable. */
  readonly unclear: number;
}

export const targetGroups = defineDataset<TargetGroup>({
  id: 'elb/target-groups',
  scope: 'region',
  reads: ['Elastic Load Balancing v2:DescribeTargetGroups', 'Elastic Load Balancing v2:DescribeTargetHealth'],
  load: () => import('./target-groups.load.ts'),
});
