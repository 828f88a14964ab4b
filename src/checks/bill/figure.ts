import type { ChargeLine } from '../../core/charge-line.ts';
import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  formatDecimal,
  roundDecimal,
  trimDecimal,
  ZERO,
} from '../../core/decimal.ts';

/** From here on digits after the point are noise. */
const LARGE = decimal('100000');

/** A quantity in a sentence, thousands apart: to the hundredth, whole where it is large, to six digits where it is tiny. */
export function figure(value: Decimal): string {
  const isLarge = compareDecimal(value, LARGE) >= 0;
  const rounded = trimDecimal(roundDecimal(value, isLarge ? 0 : 2));
  const isTiny = rounded.units === 0n && value.units !== 0n;
  const [whole = '', fraction] = formatDecimal(isTiny ? trimDecimal(roundDecimal(value, 6)) : rounded).split(
    '.',
  );
  const grouped = whole.replace(THOUSANDS, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

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
