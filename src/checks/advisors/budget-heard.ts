import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { budgets } from '../../datasets/advisors/budgets.ts';
import { budgetHeardGuide } from './budget-heard.guide.ts';
import { subjectsOf } from './facts.ts';

/** A budget that tells nobody changes nothing. */
export const budgetHeard = defineTenantCheck({
  id: 'gov-budget-no-subscriber',
  title: 'Every budget tells somebody',
  service: 'budgets',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { budgets },
  partial: true,
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: budgetHeardGuide,
  *evaluate({ budgets }): Iterable<Placed<Verdict>> {
    for (const { subject, of } of subjectsOf(budgets)) {
      if (of.number('budgetSubscribers') !== 0) continue;
      const alerts = of.number('budgetAlerts') ?? 0;
      yield {
        account: of.account,
        region: of.region,
        resourceId: subject,
        evidence:
          alerts === 0 ? 'The budget has no alert.' : `None of its ${alerts} alerts has a subscriber.`,
        claims: [],
      };
    }
  },
});
