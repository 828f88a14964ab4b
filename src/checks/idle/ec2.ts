import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { hoursOf } from '../ec2/instance-hours.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { idleInstancesGuide } from './ec2.guide.ts';

const DAYS = 14;

const byInstance = { namespace: 'AWS/EC2', dimensions: { InstanceId: 'instanceId' } } as const;

/** What Compute Optimizer takes for idle: five percent of CPU at the busiest moment, and 5 MB of network a day. */
const BYTES = DAYS * 5_000_000;

export const idleInstances = defineIdleCheck<Instance>({
  id: 'ec2-idle-instance',
  title: 'Every running EC2 instance does work',
  service: 'ec2',
  actionType: 'Stop',
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: idleInstancesGuide,
  dataset: instances,
  metrics: {
    cpuPercent: {
      ...byInstance,
      metricName: 'CPUUtilization',
      statistic: 'Maximum',
      atMost: 5,
      unit: 'percent',
    },
    received: { ...byInstance, metricName: 'NetworkIn', statistic: 'Sum', atMost: BYTES, unit: 'bytes' },
    sent: { ...byInstance, metricName: 'NetworkOut', statistic: 'Sum', atMost: BYTES, unit: 'bytes' },
  },
  days: DAYS,
  minimumAgeDays: DAYS,
  resource: (instance) => {
    const { instanceId, state, autoScalingGroup, managedByService, launchedAt, lifecycle } = instance;
    // A group is judged as a whole, and what a service manages is the service's to stop.
    if (state !== 'running' || autoScalingGroup !== null || managedByService) return null;
    const remark = lifecycle === 'spot' ? { remark: 'it is a Spot instance: terminate it' } : {};
    return {
      resourceId: instanceId,
      noun: `The instance of type ${instance.instanceType ?? 'unknown'}`,
      createdAt: launchedAt,
      ...remark,
    };
  },
  claims: hoursOf,
});
