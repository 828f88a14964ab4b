import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { budgets } from '../../datasets/advisors/budgets.ts';
import { budgetPresentGuide } from './budget-present.guide.ts';
import { factsNamed } from './facts.ts';

/** An account without a budget has nobody who is told. */
export const budgetPresent = defineTenantCheck({
  id: 'gov-budget-missing',
  title: 'Every account has a budget',
  service: 'budgets',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { budgets },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: budgetPresentGuide,
  *evaluate({ budgets }): Iterable<Placed<Verdict>> {
    const rows = [...Map.groupBy(budgets, ({ account }) => account)];
    const named = new Set(factsNamed(budgets, 'budgetAccount').map(({ text }) => text));
    for (const [account, own] of rows) {
      const [first] = own;
      if (!first || named.has(account) || factsNamed(own, 'budgetType').length > 0) continue;
      yield {
        account,
        region: first.region,
        resourceId: account,
        evidence:
          'The account has no budget of its own, and no budget of another account that was read is narrowed to it.',
        claims: [],
      };
    }
  },
});
