import {
  type Decimal,
  decimal,
  multiplyDecimal,
  negateDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import { absoluteMoney, type Money, money, multiplyMoney } from '../../core/money.ts';
import type { ListPrice } from '../../core/price-list.ts';
import type { Proposal, QuantityClaim } from '../../core/recommendation.ts';
import { listAmount, monthlyTotal } from './list-rate.ts';
import { moneyText, numberText } from './money-text.ts';
import { buy } from './own-price.ts';
import { ownRate } from './own-rate.ts';
import type { PricingContext } from './pricing-context.ts';

const ONE = decimal('1');

/** One claim at a price: what its quantity costs now, and what the change is worth (negative where it buys). */
export interface PricedClaim {
  readonly claim: QuantityClaim;
  readonly now: Money;
  readonly saved: Money;
  readonly source: string;
  readonly formula: string;
  readonly ratio: boolean;
}

/** At the customer's own rate; `null`: there is none. */
export function atOwnRate(
  proposal: Proposal,
  claim: QuantityClaim,
  context: PricingContext,
): PricedClaim | null {
  const saved = subtractDecimal(claim.quantityNow, claim.quantityAfter);
  if (saved.units < 0n) {
    const bought = buy(proposal, claim, negateDecimal(saved), context);
    if (!bought) return null;
    const { cost, source, formula, ratio } = bought;
    const none = money(ZERO, cost.currency);
    return {
      claim,
      now: none,
      saved: multiplyMoney(cost, decimal('-1')),
      source,
      formula: `− ${formula}`,
      ratio,
    };
  }
  const rate = ownRate({ ...proposal, ...claim }, context);
  if (!rate) return null;
  const at = (quantity: QuantityClaim['quantityNow']) =>
    money(multiplyDecimal(quantity, rate.perUnit), rate.currency);
  const price = moneyText({ amount: rate.perUnit, currency: rate.currency });
  const formula = `+ ${claim.usageType} ${numberText(saved)} × ${price}`;
  return { claim, now: at(claim.quantityNow), saved: at(saved), source: rate.text, formula, ratio: false };
}

/** At the list price, reduced as the customer's other prices are; `null`: it is not known what the change is worth. */
export function atListPrice(
  proposal: Pick<Proposal, 'service' | 'region'>,
  claim: QuantityClaim,
  price: ListPrice | null,
  context: PricingContext,
  ratio: Decimal | null,
): PricedClaim | null {
  if (!price) return null;
  const total = monthlyTotal(proposal, claim, context);
  const change = subtractDecimal(claim.quantityAfter, claim.quantityNow);
  const removed = listAmount(price, change, total);
  const all = listAmount(price, negateDecimal(claim.quantityNow), total);
  if (!removed || !all) return null;
  const at = (amount: Decimal) => money(multiplyDecimal(negateDecimal(amount), ratio ?? ONE), price.currency);
  const saved = at(removed);
  return {
    claim,
    now: at(all),
    saved,
    source: `Price List ${price.sku} of ${price.effectiveDate}`,
    formula: listFormula(claim, change, saved, ratio),
    ratio: ratio !== null,
  };
}

function listFormula(
  { usageType }: QuantityClaim,
  change: Decimal,
  saved: Money,
  ratio: Decimal | null,
): string {
  const sign = saved.amount.units < 0n ? '−' : '+';
  const quantity = numberText(change.units < 0n ? negateDecimal(change) : change);
  const less = ratio ? ` × ${numberText(ratio)}` : '';
  return `${sign} ${usageType} ${quantity} at list${less} = ${moneyText(absoluteMoney(saved))}`;
}
