import { compareDecimal, type Decimal, decimal, divideDecimal, multiplyDecimal } from '../../core/decimal.ts';
import { absoluteMoney, type Money, subtractMoney, zeroMoney } from '../../core/money.ts';
import type { Advice, Disagreement, DisagreementReason, Proposal } from '../../core/recommendation.ts';
import type { PricingContext } from './pricing-context.ts';
import { advised } from './value-proposal.ts';
import type { Valued } from './valued.ts';

/** A gap is worth telling above 20 % of our amount, and above 50 of the currency. */
const SHARE = decimal('0.2');
const AMOUNT = decimal('50');

/** What AWS says of the same action, where it is far from what the bill says; `null`: it is not, or AWS gives no amount. */
export function disagreementOf(
  proposal: Proposal,
  valued: Valued,
  ours: Money,
  context: PricingContext,
): Disagreement | null {
  const advice = advised(proposal);
  const theirs = advice?.estimatedMonthlySavings;
  if (!advice || !theirs || valued.basis === 'aws-estimate') return null;
  const { advisor } = advice;
  if (theirs.currency !== ours.currency) return { advisor, theirs, ours, reasons: ['currency'] };
  const gap = absoluteMoney(subtractMoney(theirs, ours)).amount;
  const share = multiplyDecimal(ours.amount, SHARE);
  const most = compareDecimal(share, AMOUNT) > 0 ? share : AMOUNT;
  if (compareDecimal(gap, most) <= 0) return null;
  return { advisor, theirs, ours, reasons: reasonsOf(advice, valued, context) };
}

/** AWS's advice may be older than the end of what it is about: nothing is charged any more, and it still counts a saving. */
export function endedDisagreement(proposal: Proposal): Disagreement | null {
  const advice = advised(proposal);
  const theirs = advice?.estimatedMonthlySavings;
  if (!advice || !theirs || compareDecimal(theirs.amount, AMOUNT) <= 0) return null;
  return { advisor: advice.advisor, theirs, ours: zeroMoney(theirs.currency), reasons: ['stopped-since'] };
}

/** Theirs ÷ ours; `null` where they cannot be compared. */
export function ratioOf({ theirs, ours }: Disagreement): Decimal | null {
  return theirs.currency === ours.currency ? divideDecimal(theirs.amount, ours.amount) : null;
}

function reasonsOf(advice: Advice, valued: Valued, { lines }: PricingContext): readonly DisagreementReason[] {
  const fromBill = valued.basis === 'bill' || valued.basis === 'bill-rate';
  const mode = advice.estimationMode?.toLowerCase().replace(/[^a-z]/g, '') ?? '';
  const reasons: DisagreementReason[] = [
    ...(fromBill && mode === 'beforediscounts' ? (['discount-mode'] as const) : []),
    ...(advice.lookBackDays !== null && advice.lookBackDays !== lines.days ? (['look-back'] as const) : []),
    ...(valued.cuts.some(({ covered }) => covered) ? (['covered-hours'] as const) : []),
    ...(valued.basis === 'list-price' ? (['price-date'] as const) : []),
  ];
  return reasons.length > 0 ? reasons : ['unknown'];
}
