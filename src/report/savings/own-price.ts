import { type Decimal, multiplyDecimal } from '../../core/decimal.ts';
import { type Money, money } from '../../core/money.ts';
import type { Proposal, QuantityClaim } from '../../core/recommendation.ts';
import { listAmount, listPriceOf, monthlyTotal, ownRatio } from './list-rate.ts';
import { moneyText, numberText } from './money-text.ts';
import { ownRate } from './own-rate.ts';
import type { PricingContext } from './pricing-context.ts';

/** Usage that an action buys, at a price the customer pays. */
export interface BoughtUsage {
  readonly cost: Money;
  readonly source: string;
  readonly formula: string;
  /** The list price reduced as the customer's other prices are: this usage type was never used. */
  readonly ratio: boolean;
}

/** At the customer's own rate, else at the list price × own ratio; `null` where neither is known. */
export function buy(
  proposal: Proposal,
  claim: QuantityClaim,
  quantity: Decimal,
  context: PricingContext,
): BoughtUsage | null {
  const rate = ownRate({ ...proposal, ...claim }, context);
  if (rate) {
    const cost = money(multiplyDecimal(quantity, rate.perUnit), rate.currency);
    const formula = `${claim.usageType} ${numberText(quantity)} × ${moneyText({ amount: rate.perUnit, currency: rate.currency })}`;
    return { cost, source: rate.text, formula, ratio: false };
  }
  const ratio = ownRatio(proposal.service, context);
  const price = ratio && listPriceOf(proposal, claim, context);
  if (!ratio || !price) return null;
  const amount = listAmount(price, quantity, monthlyTotal(proposal, claim, context));
  if (!amount) return null;
  return {
    cost: money(multiplyDecimal(amount, ratio), price.currency),
    source: `list × own ratio (${price.sku} of ${price.effectiveDate})`,
    formula: `${claim.usageType} ${moneyText(money(amount, price.currency))} at list × ${numberText(ratio)}`,
    ratio: true,
  };
}
