import { ecsClusters } from '../../datasets/ecs/clusters.ts';
import { type EcsService, ecsServices } from '../../datasets/ecs/services.ts';
import { fargateClaims, fargateSize } from '../ecs/fargate-charges.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { emptyEcsClustersGuide, idleEcsServicesGuide } from './ecs.guide.ts';

/** Tasks are paid for while they run, whether they work or wait. */
export const idleEcsServices = defineIdleCheck<EcsService>({
  id: 'ecs-fargate-idle',
  title: 'Every Fargate service has work',
  service: 'ecs',
  actionType: 'ScaleIn',
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: idleEcsServicesGuide,
  dataset: ecsServices,
  metrics: {
    cpu: {
      namespace: 'AWS/ECS',
      metricName: 'CPUUtilization',
      statistic: 'Maximum',
      dimensions: { ClusterName: 'clusterName', ServiceName: 'serviceName' },
      atMost: 1,
      unit: '%',
    },
  },
  days: 14,
  minimumAgeDays: 14,
  resource: (service) =>
    fargateSize(service) !== null && (service.desiredTasks ?? 0) > 0
      ? {
          resourceId: service.serviceId,
          noun: 'The Fargate service',
          createdAt: service.createdAt,
          remark: `${service.desiredTasks} tasks are wanted`,
        }
      : null,
  claims: (service) => {
    const size = fargateSize(service);
    const { serviceId, desiredTasks } = service;
    return size === null || desiredTasks === null ? [] : fargateClaims(serviceId, desiredTasks, size, null);
  },
});

/** Instances of a cluster are paid for by EC2, whether tasks are placed on them or not. */
export const emptyEcsClusters = defineIdleCheck({
  id: 'ecs-empty-cluster',
  title: 'Every ECS cluster with instances runs tasks on them',
  service: 'ecs',
  actionType: 'ScaleIn',
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: emptyEcsClustersGuide,
  dataset: ecsClusters,
  metrics: {
    memory: {
      namespace: 'AWS/ECS',
      metricName: 'MemoryReservation',
      statistic: 'Maximum',
      dimensions: { ClusterName: 'clusterName' },
      atMost: 0,
      unit: '%',
    },
  },
  days: 14,
  minimumAgeDays: 0,
  resource: ({ clusterName, status, containerInstances, runningTasks, pendingTasks }) =>
    status === 'ACTIVE' && (containerInstances ?? 0) > 0 && runningTasks === 0 && pendingTasks === 0
      ? {
          resourceId: clusterName,
          noun: 'The ECS cluster',
          createdAt: 'unknowable',
          remark: `${containerInstances} container instances are registered and no task runs`,
          workloadGroup: clusterName,
        }
      : null,
  // Which instances they are, and what they cost, EC2 knows.
  claims: () => [],
});
