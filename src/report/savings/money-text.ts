import { type Decimal, formatDecimal, roundDecimal } from '../../core/decimal.ts';
import type { Money } from '../../core/money.ts';

/** As formulas say it: `12.4 USD`. */
export function moneyText({ amount, currency }: Money): string {
  return `${numberText(amount)} ${currency}`;
}

/** Four digits after the point, or as many as show something. */
export function numberText(value: Decimal): string {
  const rounded = roundDecimal(value, 4);
  return formatDecimal(rounded.units === 0n ? roundDecimal(value, 12) : rounded);
}
