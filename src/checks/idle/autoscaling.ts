import { type AutoScalingGroup, autoScalingGroups } from '../../datasets/autoscaling/groups.ts';
import { everything } from '../claims.ts';
import { countText } from '../count-text.ts';
import { idleGroupsGuide } from './autoscaling.guide.ts';
import { defineIdleCheck } from './define-idle-check.ts';

const DAYS = 14;

/** CloudWatch aggregates the metrics of the instances by the group they belong to. */
const byGroup = { namespace: 'AWS/EC2', dimensions: { AutoScalingGroupName: 'name' } } as const;

/** Of all instances together: less than Compute Optimizer allows each of them. */
const BYTES_A_DAY = 5_000_000;

export const idleGroups = defineIdleCheck<AutoScalingGroup>({
  id: 'ec2-asg-idle',
  title: 'Every Auto Scaling group with instances does work',
  service: 'ec2-auto-scaling',
  actionType: 'ScaleIn',
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: idleGroupsGuide,
  dataset: autoScalingGroups,
  metrics: {
    cpuPercent: {
      ...byGroup,
      metricName: 'CPUUtilization',
      statistic: 'Maximum',
      atMost: 5,
      unit: 'percent',
    },
    received: {
      ...byGroup,
      metricName: 'NetworkIn',
      statistic: 'Sum',
      atMost: DAYS * BYTES_A_DAY,
      unit: 'bytes',
    },
    sent: {
      ...byGroup,
      metricName: 'NetworkOut',
      statistic: 'Sum',
      atMost: DAYS * BYTES_A_DAY,
      unit: 'bytes',
    },
  },
  days: DAYS,
  minimumAgeDays: DAYS,
  resource: ({ name, members, deleting, createdAt }) =>
    deleting || members.length === 0
      ? null
      : {
          resourceId: name,
          workloadGroup: name,
          noun: `The Auto Scaling group with ${countText(members.length, 'instance')}`,
          createdAt,
        },
  claims: ({ members }) =>
    members.map(({ instanceId }) =>
      everything(instanceId, ['BoxUsage:*', 'DedicatedUsage:*', 'SpotUsage:*']),
    ),
});
