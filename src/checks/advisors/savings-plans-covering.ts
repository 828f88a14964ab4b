import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { savingsPlansUse } from '../../datasets/advisors/savings-plans-use.ts';
import { amountText, factsNamed, percentText } from './facts.ts';
import { savingsPlansCoveringGuide } from './savings-plans-covering.guide.ts';

/** On-demand usage that a plan could cover. */
export const savingsPlansCovering = defineTenantCheck({
  id: 'sp-coverage-low',
  title: 'Every steady part of eligible usage is covered by Savings Plans',
  service: 'savings-plans',
  scope: 'tenant',
  actionType: 'PurchaseSavingsPlans',
  actionFamily: 'rate',
  needs: { savingsPlansUse },
  thresholds: { minimumShare: 0.7 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: savingsPlansCoveringGuide,
  *evaluate({ savingsPlansUse }, { thresholds }): Iterable<Placed<Verdict>> {
    for (const { account, region, number, amount } of factsNamed(savingsPlansUse, 'savingsPlansCoverage')) {
      if (number === null || number >= thresholds.minimumShare) continue;
      yield {
        account,
        region,
        resourceId: 'savings-plans',
        evidence: `Savings Plans covered ${percentText(number)} of what they could over 30 days; ${amountText(amount)} was charged on demand.`,
        claims: [],
      };
    }
  },
});
