import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { hoursOf } from '../ec2/instance-hours.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { idleGpusGuide, idleInstancesGuide } from './ec2.guide.ts';

const DAYS = 14;

const byInstance = { namespace: 'AWS/EC2', dimensions: { InstanceId: 'instanceId' } } as const;

/** What Compute Optimizer takes for idle: five percent of CPU at the busiest moment, and 5 MB of network a day. */
const BYTES = DAYS * 5_000_000;

/** Families whose work is not done by the CPU: with GPUs, inference and training chips, video encoders, FPGAs. */
const ACCELERATED_TYPE = /^(?:g|gr|p|inf|trn|dl|vt|f)\d/;

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
    if (ACCELERATED_TYPE.test(instance.instanceType ?? '')) return null;
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

/** Families with GPUs of NVIDIA, whose use the agent publishes: `g5`, `g4dn`, `gr6`, `p4d` … */
const GPU_TYPE = /^(?:g|gr|p)\d[a-z]*\./;

export const idleGpus = defineIdleCheck<Instance>({
  id: 'ec2-gpu-idle',
  title: 'Every running GPU instance uses its GPUs',
  service: 'ec2',
  actionType: 'Stop',
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: idleGpusGuide,
  dataset: instances,
  metrics: {
    gpuPercent: {
      // The agent publishes it, aggregated by instance as its wizard sets it up. Without it nothing is known.
      namespace: 'CWAgent',
      metricName: 'nvidia_smi_utilization_gpu',
      statistic: 'Maximum',
      dimensions: { InstanceId: 'instanceId' },
      atMost: 1,
      unit: 'percent',
    },
  },
  days: DAYS,
  minimumAgeDays: DAYS,
  resource: ({ instanceId, instanceType, state, autoScalingGroup, managedByService, launchedAt }) =>
    state !== 'running' || managedByService || !GPU_TYPE.test(instanceType ?? '')
      ? null
      : {
          resourceId: instanceId,
          noun: `The GPU of the instance of type ${instanceType}`,
          createdAt: launchedAt,
          ...(autoScalingGroup === null ? {} : { workloadGroup: autoScalingGroup }),
        },
  claims: hoursOf,
});
