import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { optimizerFunctions } from '../../datasets/advisors/optimizer-functions.ts';
import { advisedResources } from './advised-resources.ts';
import { lambdaRightsizedGuide } from './lambda-rightsized.guide.ts';

/** What Compute Optimizer learned of functions from their metrics. */
export const lambdaRightsized = defineTenantCheck({
  id: 'lambda-rightsize-ml',
  title: 'Every Lambda function has the memory that Compute Optimizer recommends',
  service: 'lambda',
  scope: 'tenant',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { optimizerFunctions },
  partial: true,
  thresholds: { minimumShare: 0 },
  lookBackDays: 14,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: lambdaRightsizedGuide,
  *evaluate({ optimizerFunctions }, { thresholds }): Iterable<Placed<Verdict>> {
    yield* advisedResources(optimizerFunctions, {
      resourceType: 'LambdaFunction',
      actions: ['Rightsize'],
      minimumShare: thresholds.minimumShare,
    });
  },
});
