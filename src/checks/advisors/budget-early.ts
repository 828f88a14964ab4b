import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { budgets } from '../../datasets/advisors/budgets.ts';
import { budgetEarlyGuide } from './budget-early.guide.ts';
import { percentText, subjectsOf } from './facts.ts';

/** An alert at 100 % comes when the money is gone. */
export const budgetEarly = defineTenantCheck({
  id: 'gov-budget-late-alert',
  title: 'Every budget alerts before its limit is reached',
  service: 'budgets',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { budgets },
  partial: true,
  thresholds: { latestShare: 1 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: budgetEarlyGuide,
  *evaluate({ budgets }, { thresholds }): Iterable<Placed<Verdict>> {
    for (const { subject, of } of subjectsOf(budgets)) {
      const lowest = of.number('budgetLowestAlert');
      // A budget that tells nobody is told as that.
      if (lowest === null || lowest < thresholds.latestShare || of.number('budgetSubscribers') === 0)
        continue;
      yield {
        account: of.account,
        region: of.region,
        resourceId: subject,
        evidence: `Its first alert comes at ${percentText(lowest)} of the limit.`,
        claims: [],
      };
    }
  },
});
