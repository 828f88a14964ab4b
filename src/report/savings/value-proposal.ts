import { decimal } from '../../core/decimal.ts';
import type { Advice, Proposal } from '../../core/recommendation.ts';
import { moneyText } from './money-text.ts';
import type { OwnLines } from './own-lines.ts';
import type { PricingContext } from './pricing-context.ts';
import { valueByListPrices, valueByOwnRates } from './value-by-quantity.ts';
import { valueFromBill } from './value-from-bill.ts';
import type { Valuation } from './valued.ts';

/** What an action is worth on its own, on the best basis there is: bill, own rate, list price, AWS's estimate. */
export function valueProposal(proposal: Proposal, own: OwnLines, context: PricingContext): Valuation {
  if (proposal.claims.length === 0) return estimateOf(proposal) ?? { noAmount: 'hygiene' };
  const { valuation, lines } = valueFromBill(proposal, own, context);
  return (
    valuation ??
    (lines.length === 0 ? valueByOwnRates(proposal, lines, context) : null) ??
    valueByListPrices(proposal, lines, context) ??
    estimateOf(proposal) ?? { noAmount: context.lines.usage.known ? 'no-price' : 'no-bill' }
  );
}

/** The first advisor that gives an amount; whatever it counts in, and of the resource as a whole. */
export function estimateOf(proposal: Proposal): Valuation | null {
  const advice = advised(proposal);
  const amount = advice?.estimatedMonthlySavings;
  if (!advice || !amount || amount.amount.units <= 0n) return null;
  return {
    basis: 'aws-estimate',
    currency: amount.currency,
    cuts: [{ key: wholeKey(proposal), monthly: amount, share: decimal('1'), line: null, covered: null }],
    source: advice.advisor,
    formula: `${moneyText(amount)} a month as AWS estimates it${estimateNotes(advice)}`,
    rules: [],
    priceDate: null,
  };
}

export function advised({ advice }: Proposal): Advice | null {
  return advice.find(({ estimatedMonthlySavings }) => estimatedMonthlySavings !== null) ?? null;
}

function wholeKey({ account, region, resourceId, actionFamily, check }: Proposal): string {
  return JSON.stringify(['estimate', account, region, resourceId, actionFamily, check]);
}

function estimateNotes({ estimationMode, lookBackDays }: Advice): string {
  const notes = [
    ...(estimationMode === null ? [] : [estimationMode]),
    ...(lookBackDays === null ? [] : [`look-back ${lookBackDays} days`]),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}
