import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { savingsPlansUse } from '../../datasets/advisors/savings-plans-use.ts';
import { amountText, factsNamed, percentText } from './facts.ts';
import { savingsPlansUsedGuide } from './savings-plans-used.guide.ts';

/** What is committed and not used is paid for all the same. */
export const savingsPlansUsed = defineTenantCheck({
  id: 'sp-underutilized',
  title: 'Every hour of Savings Plan commitment is used',
  service: 'savings-plans',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { savingsPlansUse },
  thresholds: { minimumShare: 0.95 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: savingsPlansUsedGuide,
  *evaluate({ savingsPlansUse }, { thresholds }): Iterable<Placed<Verdict>> {
    for (const { account, region, number, amount } of factsNamed(
      savingsPlansUse,
      'savingsPlansUtilisation',
    )) {
      const resourceId = 'savings-plans';
      if (number === null) {
        yield { account, region, resourceId, reason: 'Cost Explorer did not tell the utilisation' };
        continue;
      }
      if (number >= thresholds.minimumShare) continue;
      const [unused] = factsNamed(savingsPlansUse, 'savingsPlansUnused');
      yield {
        account,
        region,
        resourceId,
        evidence: `${percentText(number)} of a commitment of ${amountText(amount)} was used over 30 days; ${amountText(unused?.amount ?? null)} was paid for nothing.`,
        claims: [],
      };
    }
  },
});
