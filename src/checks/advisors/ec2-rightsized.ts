import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { optimizerInstances } from '../../datasets/advisors/optimizer-instances.ts';
import { advisedResources } from './advised-resources.ts';
import { ec2RightsizedGuide } from './ec2-rightsized.guide.ts';
import { instanceClaims } from './instance-claims.ts';

/** What Compute Optimizer learned of instances from their metrics. */
export const ec2Rightsized = defineTenantCheck({
  id: 'ec2-rightsize-ml',
  title: 'Every EC2 instance has the size that Compute Optimizer recommends',
  service: 'ec2',
  scope: 'tenant',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { optimizerInstances },
  partial: true,
  thresholds: { minimumShare: 0 },
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: ec2RightsizedGuide,
  *evaluate({ optimizerInstances }, { thresholds }): Iterable<Placed<Verdict>> {
    yield* advisedResources(optimizerInstances, {
      resourceType: 'Ec2Instance',
      actions: ['Rightsize'],
      minimumShare: thresholds.minimumShare,
      claims: instanceClaims,
    });
  },
});
