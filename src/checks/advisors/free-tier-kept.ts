import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { freeTier } from '../../datasets/advisors/free-tier.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { amountText, type SubjectFacts, subjectsOf } from './facts.ts';
import { freeTierKeptGuide } from './free-tier-kept.guide.ts';

/** What goes beyond a free offer is charged for, and a free plan that ends closes the account. */
export const freeTierKept = defineTenantCheck({
  id: 'gov-free-tier',
  title: 'Every free offer is kept within its limit, and every end of a free account plan is seen in time',
  service: 'billing',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { freeTier },
  thresholds: { maximumShare: 1, daysAhead: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: freeTierKeptGuide,
  *evaluate({ freeTier }, { now, thresholds }): Iterable<Placed<Verdict>> {
    for (const { subject, of } of subjectsOf(freeTier)) {
      const { account, region } = of;
      const told = of.has('freeTierOffer')
        ? offerText(of, thresholds.maximumShare)
        : planText(of, now, thresholds.daysAhead);
      if (told === null) continue;
      yield { account, region, resourceId: subject, ...told };
    }
  },
});

type Told = { readonly evidence: string; readonly claims: readonly [] } | { readonly reason: string };

/** An offer without a limit has none to go beyond. */
function offerText(of: SubjectFacts, maximumShare: number): Told | null {
  const limit = of.number('freeTierLimit');
  if (limit === null || limit <= 0) return null;
  const used = of.number('freeTierUsed');
  if (used === null) return { reason: 'AWS did not tell how much of it is used' };
  const forecast = of.number('freeTierForecast');
  if (Math.max(used, forecast ?? used) / limit <= maximumShare) return null;
  const unit = of.text('freeTierLimit') ?? 'units';
  const expected = forecast === null ? '' : `, and ${forecast} is forecast for the whole month`;
  return {
    evidence: `${used} of ${limit} ${unit} that are free is used in this month${expected}.`,
    claims: [],
  };
}

/** A paid plan goes on; what AWS tells without an end has none. */
function planText(of: SubjectFacts, now: string, daysAhead: number): Told | null {
  const end = of.text('accountPlanEnd');
  if (of.text('accountPlanType') !== 'FREE' || end === null) return null;
  const left = daysBetween(now, end);
  if (left > daysAhead) return null;
  const credits = of.has('accountPlanCredits')
    ? `, with ${amountText(of.amount('accountPlanCredits'))} of credits left`
    : '';
  return {
    evidence: `The free plan of the account ${left >= 0 ? 'ends' : 'ended'} on ${dayOf(end)}${credits}.`,
    claims: [],
  };
}
