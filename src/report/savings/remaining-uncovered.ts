import { matchesUsageType } from '../../core/charge-line.ts';
import { COVERABLE_USAGE_TYPES } from '../../core/coverable-usage.ts';
import {
  addDecimal,
  type Decimal,
  decimal,
  divideDecimal,
  multiplyDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import type { Part } from './contender.ts';
import { monthScale } from './month-of-line.ts';
import type { PricingContext } from './pricing-context.ts';

const ONE = decimal('1');

/**
 * Share (0 to 1) of the usage that could be committed and is not, after the chosen actions: what advice to buy a commitment
 * still holds for. 1 where the bill does not tell.
 */
export function remainingUncovered(parts: readonly Part[], { lines }: PricingContext): Decimal {
  if (!lines.usage.known) return ONE;
  const open = lines.usage.value.filter(
    ({ usageType, pricingCategory, commitmentDiscountStatus }) =>
      pricingCategory === 'Standard' &&
      commitmentDiscountStatus === '' &&
      matchesUsageType(usageType, COVERABLE_USAGE_TYPES),
  );
  const now = open.reduce((sum, { effectiveCost, pricingUnit }) => {
    const { factor } = monthScale(lines.period, {}, pricingUnit);
    return addDecimal(sum, multiplyDecimal(effectiveCost?.amount ?? ZERO, factor));
  }, ZERO);
  const gone = parts
    .filter(
      ({ cut }) => !cut.covered && cut.line && matchesUsageType(cut.line.usageType, COVERABLE_USAGE_TYPES),
    )
    .reduce((sum, { cut, share }) => addDecimal(sum, multiplyDecimal(cut.monthly.amount, share)), ZERO);
  const share = divideDecimal(subtractDecimal(now, gone), now);
  return !share ? ONE : share.units < 0n ? ZERO : share;
}
