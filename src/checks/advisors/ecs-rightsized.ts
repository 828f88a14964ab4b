import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { optimizerEcsServices } from '../../datasets/advisors/optimizer-ecs-services.ts';
import { advisedResources } from './advised-resources.ts';
import { ecsRightsizedGuide } from './ecs-rightsized.guide.ts';

/** What Compute Optimizer learned of ECS services on Fargate from their metrics. */
export const ecsRightsized = defineTenantCheck({
  id: 'ecs-rightsize-ml',
  title: 'Every ECS service has the size that Compute Optimizer recommends',
  service: 'ecs',
  scope: 'tenant',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { optimizerEcsServices },
  partial: true,
  thresholds: { minimumShare: 0 },
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: ecsRightsizedGuide,
  *evaluate({ optimizerEcsServices }, { thresholds }): Iterable<Placed<Verdict>> {
    yield* advisedResources(optimizerEcsServices, {
      resourceType: 'EcsService',
      actions: ['Rightsize'],
      minimumShare: thresholds.minimumShare,
    });
  },
});
