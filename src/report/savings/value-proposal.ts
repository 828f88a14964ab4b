import { decimal } from '../../core/decimal.ts';
import type { GapReason } from '../../core/known.ts';
import type { Advice, NoAmountReason, Proposal } from '../../core/recommendation.ts';
import { moneyText } from './money-text.ts';
import type { OwnLines } from './own-lines.ts';
import type { PriceBook, PricingContext } from './pricing-context.ts';
import { valueByListPrices, valueByOwnRates } from './value-by-quantity.ts';
import { valueFromBill } from './value-from-bill.ts';
import type { Valuation } from './valued.ts';

/** What an action is worth on its own, on the best basis there is: bill, own rate, list price, AWS's estimate. */
export function valueProposal(proposal: Proposal, own: OwnLines, context: PricingContext): Valuation {
  if (proposal.claims.length === 0) return estimateOf(proposal) ?? { noAmount: 'hygiene' };
  const gaps = new Set<GapReason>();
  const asking = { ...context, prices: noting(context.prices, gaps) };
  const { valuation, lines } = valueFromBill(proposal, own, asking);
  return (
    valuation ??
    (lines.length === 0 ? valueByOwnRates(proposal, lines, asking) : null) ??
    valueByListPrices(proposal, lines, asking) ??
    estimateOf(proposal) ?? { noAmount: whyNoPrice(gaps, context) }
  );
}

/** The same prices; why those that are not known are not is noted. */
function noting(prices: PriceBook, gaps: Set<GapReason>): PriceBook {
  return (query) => {
    const found = prices(query);
    if (found && !found.known) gaps.add(found.gap.reason);
    return found;
  };
}

/** A price that nobody could read may be there: that the list names none is said only where it was read. */
function whyNoPrice(gaps: ReadonlySet<GapReason>, { lines }: PricingContext): NoAmountReason {
  if (UNREAD.some((reason) => gaps.has(reason))) return 'price-not-read';
  if (gaps.has('budget-reached')) return 'price-not-asked';
  return lines.usage.known ? 'no-price' : 'no-bill';
}

const UNREAD: readonly GapReason[] = ['denied', 'throttled', 'failed'];

/** The first advisor that gives an amount; whatever it counts in, and of the resource as a whole. */
function estimateOf(proposal: Proposal): Valuation | null {
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
