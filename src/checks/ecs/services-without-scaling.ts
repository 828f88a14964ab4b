import { defineCheck, type Verdict } from '../../core/check.ts';
import { ecsScalableTargets } from '../../datasets/ecs/scalable-targets.ts';
import { ecsServices } from '../../datasets/ecs/services.ts';
import { servicesWithoutScalingGuide } from './services-without-scaling.guide.ts';

/** A fixed number of tasks is the number of the busiest hour, at every hour. */
export const servicesWithoutScaling = defineCheck({
  id: 'ecs-no-autoscaling',
  title: 'Every ECS service scales with its load',
  service: 'ecs',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'schedule',
  needs: { ecsServices, ecsScalableTargets },
  /** One task cannot become fewer, unless the service may rest. */
  thresholds: { minimumTasks: 2 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: servicesWithoutScalingGuide,
  *evaluate({ ecsServices, ecsScalableTargets }, { thresholds }): Iterable<Verdict> {
    const targets = new Map(ecsScalableTargets.map((target) => [target.serviceId, target]));
    for (const { serviceId: resourceId, status, scheduling, desiredTasks } of ecsServices) {
      if (status !== 'ACTIVE' || scheduling === 'DAEMON') continue;
      if (desiredTasks === null || desiredTasks < thresholds.minimumTasks) continue;
      const target = targets.get(resourceId);
      if (target && target.minimumTasks !== target.maximumTasks) continue;
      yield {
        resourceId,
        evidence: target
          ? `The service runs ${desiredTasks} tasks; its scaling is registered with the same least and most number.`
          : `The service runs ${desiredTasks} tasks at every hour: it is not registered for scaling.`,
        claims: [],
      };
    }
  },
});
