import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { optimizerInstances } from '../../datasets/advisors/optimizer-instances.ts';
import { statesOf } from './facts.ts';
import { optimizerEnrolledGuide } from './optimizer-enrolled.guide.ts';

/** Without an opt-in AWS judges the size of nothing. */
export const optimizerEnrolled = defineTenantCheck({
  id: 'gov-optimizer-not-enrolled',
  title: 'Every account with EC2 instances has Compute Optimizer enabled',
  service: 'compute-optimizer',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { optimizerInstances },
  partial: true,
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: optimizerEnrolledGuide,
  *evaluate({ optimizerInstances }): Iterable<Placed<Verdict>> {
    const off = statesOf(optimizerInstances, 'not-enabled');
    // The opt-in is of an account, whatever the region that says so.
    for (const [account, places] of Map.groupBy(off, (row) => row.account)) {
      const [region = ''] = places.map((place) => place.region).sort();
      yield {
        account,
        region,
        resourceId: 'compute-optimizer',
        evidence:
          'The account has EC2 instances and is not opted in to Compute Optimizer, so that AWS judges the size of none of them.',
        claims: [],
      };
    }
  },
});
