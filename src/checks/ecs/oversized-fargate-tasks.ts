import { defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { ecsServices } from '../../datasets/ecs/services.ts';
import { daysBetween } from '../days-between.ts';
import { fargateClaims, fargateSize } from './fargate-charges.ts';
import { smallestFargateSize } from './fargate-sizes.ts';
import { oversizedFargateTasksGuide } from './oversized-fargate-tasks.guide.ts';

const LOOK_BACK_DAYS = 14;

/** Hours, so that a peak of one of them is not lost in its day. */
const hourly = {
  namespace: 'AWS/ECS',
  statistic: 'Maximum',
  periodSeconds: 3_600,
  of: 'ecsServices',
  dimensions: { ClusterName: 'clusterName', ServiceName: 'serviceName' },
} as const;

/** A task is paid for by the vCPU and GB it asks for. */
export const oversizedFargateTasks = defineCheck({
  id: 'ecs-fargate-rightsize',
  title: 'Every Fargate task asks for the CPU and memory that it uses',
  service: 'ecs',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { ecsServices },
  metrics: {
    cpu: { ...hourly, metricName: 'CPUUtilization' },
    memory: { ...hourly, metricName: 'MemoryUtilization' },
  },
  thresholds: {
    minimumAgeDays: LOOK_BACK_DAYS,
    minimumDaysMeasured: LOOK_BACK_DAYS - 1,
    /** Percent that the busiest minute of the new size may use. */
    targetCpuPercent: 70,
    targetMemoryPercent: 80,
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: oversizedFargateTasksGuide,
  *evaluate({ ecsServices }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const service of ecsServices) {
      const { serviceId: resourceId, desiredTasks, createdAt } = service;
      if (service.runsOn === 'fargate' && service.taskDefinition === 'denied') {
        yield { resourceId, reason: 'the task definition may not be read' };
      }
      const size = fargateSize(service);
      if (size === null || desiredTasks === null || desiredTasks === 0) continue;
      if (createdAt !== null && daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const cpu = peakOf(metric('cpu', service));
      const memory = peakOf(metric('memory', service));
      const days = Math.min(cpu.days, memory.days);
      if (days < Math.max(thresholds.minimumDaysMeasured, 1)) {
        const needed = thresholds.minimumDaysMeasured;
        yield { resourceId, reason: `CloudWatch has ${days} days of CPU and memory, ${needed} are needed` };
        continue;
      }
      const enough = smallestFargateSize(
        (size.cpuUnits * cpu.percent) / thresholds.targetCpuPercent,
        (size.memoryMib * memory.percent) / thresholds.targetMemoryPercent,
      );
      if (enough === null || !isSmaller(enough, size)) continue;
      yield {
        resourceId,
        evidence: `Tasks of ${size.cpuUnits} CPU units and ${size.memoryMib} MiB used at most ${cpu.percent.toFixed(1)} % of their CPU and ${memory.percent.toFixed(1)} % of their memory over ${days} measured days; ${enough.cpuUnits} units and ${enough.memoryMib} MiB would do, for ${desiredTasks} tasks.`,
        claims: fargateClaims(resourceId, desiredTasks, size, { ...size, ...enough }),
      };
    }
  },
});

/** Less of one, and no more of the other. */
function isSmaller(
  a: { readonly cpuUnits: number; readonly memoryMib: number },
  b: { readonly cpuUnits: number; readonly memoryMib: number },
): boolean {
  const less = a.cpuUnits < b.cpuUnits || a.memoryMib < b.memoryMib;
  return less && a.cpuUnits <= b.cpuUnits && a.memoryMib <= b.memoryMib;
}

/** The highest percentage, and how many days of hours there are. */
function peakOf(series: MetricSeries | null) {
  const points = series?.points ?? [];
  return {
    percent: points.reduce((most, { value }) => Math.max(most, value), 0),
    days: Math.floor(points.length / 24),
  };
}
