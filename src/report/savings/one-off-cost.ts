import { subtractDecimal } from '../../core/decimal.ts';
import { type Money, sumMoney } from '../../core/money.ts';
import type { Proposal } from '../../core/recommendation.ts';
import { buy } from './own-price.ts';
import type { PricingContext } from './pricing-context.ts';

/** What an action buys once; `null` where it buys nothing, or no price of it is known. */
export function oneOffCost(proposal: Proposal, context: PricingContext): Money | null {
  const bought = proposal.oneOff.map((claim) =>
    buy(proposal, claim, subtractDecimal(claim.quantityAfter, claim.quantityNow), context),
  );
  const [first] = bought;
  if (!first || bought.some((usage) => usage?.cost.currency !== first.cost.currency)) return null;
  return sumMoney(
    bought.flatMap((usage) => (usage ? [usage.cost] : [])),
    first.cost.currency,
  );
}
