import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { budgets } from '../../datasets/advisors/budgets.ts';
import { budgetKeptGuide } from './budget-kept.guide.ts';
import { amountText, subjectsOf } from './facts.ts';

/** Over its limit already, or by AWS's forecast. */
export const budgetKept = defineTenantCheck({
  id: 'gov-budget-exceeded',
  title: 'Every budget is kept and forecast to be kept',
  service: 'budgets',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { budgets },
  partial: true,
  thresholds: { maximumShare: 1 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: budgetKeptGuide,
  *evaluate({ budgets }, { thresholds }): Iterable<Placed<Verdict>> {
    for (const { subject, of } of subjectsOf(budgets)) {
      const limit = of.number('budgetLimit');
      if (of.text('budgetType') !== 'COST' || !limit) continue;
      const { account, region } = of;
      const actual = of.number('budgetActual');
      if (actual === null) {
        yield { account, region, resourceId: subject, reason: 'AWS did not tell what was spent of it' };
        continue;
      }
      const forecast = of.number('budgetForecast');
      const over = Math.max(actual, forecast ?? actual) / limit;
      if (over <= thresholds.maximumShare) continue;
      const expected =
        forecast === null ? '' : `, and ${amountText(of.amount('budgetForecast'))} is forecast`;
      yield {
        account,
        region,
        resourceId: subject,
        evidence: `${amountText(of.amount('budgetActual'))} of ${amountText(of.amount('budgetLimit'))} is spent${expected} (${of.text('budgetCounts') ?? 'what it counts is not told'}).`,
        claims: [],
      };
    }
  },
});
