import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { costOptimizationHub } from '../../datasets/advisors/cost-optimization-hub.ts';
import { statesOf } from './facts.ts';
import { hubEnrolledGuide } from './hub-enrolled.guide.ts';

/** Without the Hub nobody de-duplicates what AWS recommends. */
export const hubEnrolled = defineTenantCheck({
  id: 'gov-coh-not-enrolled',
  title: 'Every organization has Cost Optimization Hub enabled',
  service: 'cost-optimization-hub',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { costOptimizationHub },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: hubEnrolledGuide,
  *evaluate({ costOptimizationHub }): Iterable<Placed<Verdict>> {
    for (const { account, region, remedy } of statesOf(costOptimizationHub, 'not-enabled')) {
      yield {
        account,
        region,
        resourceId: 'cost-optimization-hub',
        evidence: `No account that was asked is enrolled in Cost Optimization Hub. ${remedy ?? ''}`.trim(),
        claims: [],
      };
    }
  },
});
