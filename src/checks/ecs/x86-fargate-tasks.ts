import { defineCheck, type Verdict } from '../../core/check.ts';
import { ecsServices } from '../../datasets/ecs/services.ts';
import { fargateClaims, fargateSize } from './fargate-charges.ts';
import { x86FargateTasksGuide } from './x86-fargate-tasks.guide.ts';

/** The same vCPU and GB cost less on Graviton. */
export const x86FargateTasks = defineCheck({
  id: 'ecs-graviton',
  title: 'Every Linux task on Fargate runs on ARM64',
  service: 'ecs',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { ecsServices },
  thresholds: { minimumTasks: 1 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: x86FargateTasksGuide,
  *evaluate({ ecsServices }, { thresholds }): Iterable<Verdict> {
    for (const service of ecsServices) {
      const { serviceId: resourceId, desiredTasks } = service;
      if (service.runsOn === 'fargate' && service.taskDefinition === 'denied') {
        yield { resourceId, reason: 'the task definition may not be read' };
      }
      const size = fargateSize(service);
      if (size?.architecture !== 'X86_64' || desiredTasks === null) continue;
      if (desiredTasks < Math.max(thresholds.minimumTasks, 1)) continue;
      yield {
        resourceId,
        evidence: `${desiredTasks} Linux tasks of ${size.cpuUnits} CPU units and ${size.memoryMib} MiB run on Fargate as X86_64; whether their images exist for ARM64 is not known.`,
        claims: fargateClaims(resourceId, desiredTasks, size, { ...size, architecture: 'ARM64' }),
      };
    }
  },
});
