import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { savingsPlans } from '../../datasets/advisors/savings-plans.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { amountText, subjectsOf } from './facts.ts';
import { savingsPlanLastingGuide } from './savings-plan-lasting.guide.ts';

/** When a plan ends, its usage is charged on demand again. */
export const savingsPlanLasting = defineTenantCheck({
  id: 'sp-expiring',
  title: 'Every Savings Plan lasts, or its end has been decided about',
  service: 'savings-plans',
  scope: 'tenant',
  actionType: 'PurchaseSavingsPlans',
  actionFamily: 'rate',
  needs: { savingsPlans },
  thresholds: { daysAhead: 60, daysPast: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: savingsPlanLastingGuide,
  *evaluate({ savingsPlans }, { now, thresholds }): Iterable<Placed<Verdict>> {
    for (const { subject, of } of subjectsOf(savingsPlans)) {
      const end = of.text('savingsPlanEnd');
      const { account, region } = of;
      if (of.text('savingsPlanState') === 'queued') continue;
      if (end === null || Number.isNaN(Date.parse(end))) {
        yield { account, region, resourceId: subject, reason: 'AWS did not tell when it ends' };
        continue;
      }
      const left = -daysBetween(end, now);
      if (left > thresholds.daysAhead || -left > thresholds.daysPast) continue;
      const commitment = amountText(of.amount('savingsPlanHourlyCommitment'));
      yield {
        account,
        region,
        resourceId: subject,
        evidence: `The ${of.text('savingsPlanType') ?? ''} Savings Plan of ${commitment} an hour ${left >= 0 ? 'ends' : 'ended'} on ${dayOf(end)}.`,
        claims: [],
      };
    }
  },
});
