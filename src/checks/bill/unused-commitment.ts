import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import { decimalToNumber } from '../../core/decimal.ts';
import { costOf, figure } from './figure.ts';
import { billUnusedCommitmentGuide } from './unused-commitment.guide.ts';

const RESOURCE = 'commitments';

/** What was committed to and not used is paid for all the same; it is sunk, and shows what the next commitment should be. */
export const billUnusedCommitment = defineBillCheck({
  id: 'bill-unused-commitment',
  title: 'Every hour of a commitment is taken up by usage',
  service: 'savings-plans',
  scope: 'bill',
  resources: 'not-used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['*'],
  thresholds: { minimumShareOfCommitment: 0.05 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billUnusedCommitmentGuide,
  *evaluate(lines, { days, thresholds }): Iterable<Placed<Verdict>> {
    if (lines.length > 0 && lines.every(({ pricingCategory }) => pricingCategory === '')) {
      yield {
        account: '',
        region: '',
        resourceId: RESOURCE,
        reason: 'The source does not tell what commitments pay for',
      };
      return;
    }
    const committed = lines.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus !== '');
    for (const [, own] of Map.groupBy(committed, payerOf)) {
      const [first] = own;
      const unused = own.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus === 'Unused');
      if (!first || unused.length === 0) continue;
      const place = { account: first.billingAccountId, region: 'global', resourceId: RESOURCE };
      const [wasted, all] = [costOf(unused), costOf(own)];
      if (!wasted || !all) {
        yield { ...place, reason: 'The bill does not tell the effective cost of all of it' };
        continue;
      }
      const share = decimalToNumber(wasted) / decimalToNumber(all);
      if (!(share >= thresholds.minimumShareOfCommitment)) continue;
      const evidence = `Of ${figure(all)} ${first.currency} of commitments in ${days} days ${figure(wasted)} went unused, ${Math.round(share * 100)} %.`;
      yield { ...place, evidence, claims: [] };
    }
  },
});

/** Savings Plans bill what went unused under a name of their own, so services are not told apart. */
function payerOf({ billingAccountId, currency }: ChargeLine): string {
  return JSON.stringify([billingAccountId, currency]);
}
