import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { optimizerVolumes } from '../../datasets/advisors/optimizer-volumes.ts';
import { advisedResources } from './advised-resources.ts';
import { ebsRightsizedGuide } from './ebs-rightsized.guide.ts';

/** What Compute Optimizer learned of volumes from their metrics. */
export const ebsRightsized = defineTenantCheck({
  id: 'ebs-rightsize-ml',
  title: 'Every EBS volume has the settings that Compute Optimizer recommends',
  service: 'ebs',
  scope: 'tenant',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { optimizerVolumes },
  partial: true,
  thresholds: { minimumShare: 0 },
  lookBackDays: 14,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: ebsRightsizedGuide,
  *evaluate({ optimizerVolumes }, { thresholds }): Iterable<Placed<Verdict>> {
    yield* advisedResources(optimizerVolumes, {
      resourceType: 'EbsVolume',
      actions: ['Rightsize'],
      minimumShare: thresholds.minimumShare,
    });
  },
});
