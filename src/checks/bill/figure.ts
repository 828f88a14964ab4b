import type { ChargeLine } from '../../core/charge-line.ts';
import {
  addDecimal,
  type Decimal,
  formatDecimal,
  roundDecimal,
  trimDecimal,
  ZERO,
} from '../../core/decimal.ts';

/** A quantity in a sentence: to the hundredth, or to three digits where it is smaller. */
export function figure(value: Decimal): string {
  const rounded = trimDecimal(roundDecimal(value, 2));
  return formatDecimal(
    rounded.units === 0n && value.units !== 0n ? trimDecimal(roundDecimal(value, 6)) : rounded,
  );
}

/** Effective cost of lines of one currency; `null` where it is not known of all of them. */
export function costOf(lines: readonly ChargeLine[]): Decimal | null {
  let sum = ZERO;
  for (const { effectiveCost, unknownRows } of lines) {
    if (!effectiveCost || unknownRows.effectiveCost > 0) return null;
    sum = addDecimal(sum, effectiveCost.amount);
  }
  return sum;
}

/** ` for 12.5 USD in 30 days`, or nothing where the cost is not known. */
export function costText(lines: readonly ChargeLine[], days: number): string {
  const cost = costOf(lines);
  const currency = lines[0]?.currency ?? '';
  return cost ? ` for ${figure(cost)} ${currency} in ${days} days` : '';
}
