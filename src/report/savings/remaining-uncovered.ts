import {
  addDecimal,
  type Decimal,
  decimal,
  divideDecimal,
  multiplyDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import type { Proposal } from '../../core/recommendation.ts';
import type { Part } from './contender.ts';
import { monthScale } from './month-of-line.ts';
import type { PricingContext } from './pricing-context.ts';
import { purchaseScope } from './purchase-scope.ts';

const ONE = decimal('1');

/**
 * Share (0 to 1) of the usage that a commitment to buy could cover and nothing covers, after the chosen actions: what the advice
 * to buy it still holds for. 1 where the bill does not tell.
 * @param currency Of the advice.
 */
export function remainingUncovered(
  purchase: Proposal,
  currency: string,
  parts: readonly Part[],
  context: PricingContext,
): Decimal {
  const { lines } = context;
  if (!lines.usage.known) return ONE;
  const isCoverable = purchaseScope(purchase, currency, context);
  const now = lines.usage.value.filter(isCoverable).reduce((sum, { effectiveCost, pricingUnit }) => {
    const { factor } = monthScale(lines.period, {}, pricingUnit);
    return addDecimal(sum, multiplyDecimal(effectiveCost?.amount ?? ZERO, factor));
  }, ZERO);
  const gone = parts
    .filter(({ cut }) => !cut.covered && cut.line && isCoverable(cut.line))
    .reduce((sum, { cut, share }) => addDecimal(sum, multiplyDecimal(cut.monthly.amount, share)), ZERO);
  const share = divideDecimal(subtractDecimal(now, gone), now);
  return !share ? ONE : share.units < 0n ? ZERO : share;
}
