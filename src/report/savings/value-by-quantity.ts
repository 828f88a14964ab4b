import { decimal, divideDecimal, multiplyDecimal, subtractDecimal, ZERO } from '../../core/decimal.ts';
import { type Money, multiplyMoney, sumMoney } from '../../core/money.ts';
import type { ChargeClaim, Proposal, QuantityClaim, SavingBasis } from '../../core/recommendation.ts';
import type { ClaimedLine } from './claimed-lines.ts';
import type { ConfidenceRule } from './confidence.ts';
import { listPriceOf, ownRatio } from './list-rate.ts';
import { atListPrice, atOwnRate, type PricedClaim } from './priced-claim.ts';
import type { PricingContext } from './pricing-context.ts';
import type { Cut, Valuation, Valued } from './valued.ts';

const ONE = decimal('1');

/** Claimed quantities × the customer's own rates, for resources without a line of their own. */
export function valueByOwnRates(
  proposal: Proposal,
  lines: readonly ClaimedLine[],
  context: PricingContext,
): Valuation | null {
  const priced = quantityClaims(proposal)?.map((claim) => atOwnRate(proposal, claim, context));
  return byQuantity(proposal, priced, 'bill-rate', { lines, priceDate: null });
}

/** Both sides at list prices, reduced as the customer's other prices of the service are. */
export function valueByListPrices(
  proposal: Proposal,
  lines: readonly ClaimedLine[],
  context: PricingContext,
): Valuation | null {
  const prices = quantityClaims(proposal)?.map((claim) => listPriceOf(proposal, claim, context));
  const ratio = ownRatio(proposal.service, context);
  const priced = quantityClaims(proposal)?.map((claim, index) =>
    atListPrice(proposal, claim, prices?.[index] ?? null, context, ratio),
  );
  const dates = (prices ?? []).flatMap((price) => (price ? [price.effectiveDate] : [])).sort();
  return byQuantity(proposal, priced, 'list-price', { lines, priceDate: dates.at(-1) ?? null });
}

/** `null` where a claim is a share of the bill: it has no quantity that could be multiplied. */
function quantityClaims({ claims }: Proposal): readonly QuantityClaim[] | null {
  const quantities = claims.flatMap((claim) => (isShare(claim) ? [] : [claim]));
  return quantities.length === claims.length && claims.length > 0 ? quantities : null;
}

function isShare(claim: ChargeClaim): claim is Exclude<ChargeClaim, QuantityClaim> {
  return 'usageTypes' in claim;
}

function byQuantity(
  proposal: Proposal,
  claims: readonly (PricedClaim | null)[] | undefined,
  basis: SavingBasis,
  { lines, priceDate }: { readonly lines: readonly ClaimedLine[]; readonly priceDate: string | null },
): Valuation | null {
  const priced = claims?.flatMap((claim) => claim ?? []) ?? [];
  const [first] = priced;
  if (!first || priced.length !== claims?.length) return null;
  const { currency } = first.saved;
  if (priced.some(({ saved }) => saved.currency !== currency)) return null;
  const reduced = priced.filter(({ saved }) => saved.amount.units > 0n);
  const removed = sumMoney(
    reduced.map(({ saved }) => saved),
    currency,
  );
  if (removed.amount.units <= 0n) return { noAmount: isFree(priced) ? 'free' : 'no-saving' };
  const net = sumMoney(
    priced.map(({ saved }) => saved),
    currency,
  );
  const share = divideDecimal(net.amount, removed.amount) ?? ZERO;
  if (share.units <= 0n) return { noAmount: 'no-saving' };
  return {
    basis,
    currency,
    cuts: lines.length > 0 ? cutsOfLines(lines, net) : reduced.map((one) => cutOf(proposal, one, share)),
    source: [...new Set(priced.map(({ source }) => source))].join('; '),
    formula: priced
      .map(({ formula }) => formula)
      .join(' ')
      .replace(/^\+ /, ''),
    rules: rulesOf(priced, lines),
    priceDate,
  };
}

/** A quantity that is paid for and costs nothing. */
function isFree(priced: readonly PricedClaim[]): boolean {
  return priced.every(({ claim, now }) => claim.quantityNow.units > 0n && now.amount.units === 0n);
}

/** Where the bill has lines of it they are what is claimed, and the amount is no more than they come to. */
function cutsOfLines(lines: readonly ClaimedLine[], net: Money): Valued['cuts'] {
  const all = sumMoney(
    lines.map(({ monthly, removed }) => multiplyMoney(monthly, removed)),
    net.currency,
  );
  const share = divideDecimal(net.amount, all.amount) ?? ZERO;
  const most = subtractDecimal(ONE, share).units < 0n ? ONE : share;
  return lines.map(({ own, removed, monthly }) => ({
    key: own.key,
    monthly,
    share: multiplyDecimal(removed, most),
    line: own.line,
    covered: own.covered ? own : null,
  }));
}

/** Charges that no bill shows, named by what is claimed. */
function cutOf(
  { account, region }: Proposal,
  { claim, now, saved }: PricedClaim,
  share: Money['amount'],
): Cut {
  const { resourceId, usageType } = claim;
  const removed = divideDecimal(saved.amount, now.amount) ?? ZERO;
  return {
    key: JSON.stringify(['claim', account, region, resourceId, usageType]),
    monthly: now,
    share: multiplyDecimal(removed, share),
    line: null,
    covered: null,
  };
}

function rulesOf(priced: readonly PricedClaim[], lines: readonly ClaimedLine[]): readonly ConfidenceRule[] {
  return [
    ...(priced.some(({ ratio }) => ratio) ? (['ratio-price'] as const) : []),
    ...(lines.some(({ own }) => own.covered) ? (['covered'] as const) : []),
  ];
}
