import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  multiplyDecimal,
  negateDecimal,
  subtractDecimal,
  ZERO,
} from '../../../../core/decimal.ts';

/** NET: discounts lie in the net columns of each line. GROSS: discounts are lines of their own. */
export type DiscountMode = 'NET' | 'GROSS';

/** What decides the mode of one payer's month, one entry per currency. */
export interface DiscountFacts {
  readonly unblended: Decimal;
  readonly net: Decimal;
  /** Σ|net|: above zero as soon as one line has a net cost. */
  readonly netMagnitude: Decimal;
  /** Covered lines with an effective cost but no net one. */
  readonly coveredWithoutNet: number;
}

/**
 * The discount mode of one payer and billing month (ADR 0004): NET only where the net columns are filled
 * and account for the whole month. Decided once for all its lines: a line that fell back on its own would bring a
 * discount in twice, in its net cost and as a discount line.
 */
export function discountMode(facts: readonly DiscountFacts[]): DiscountMode {
  const filled = facts.some((one) => compareDecimal(one.netMagnitude, ZERO) > 0);
  return filled && facts.every(netIsComplete) ? 'NET' : 'GROSS';
}

/** Whether the net columns add up to the unblended ones, so that they can stand for the month. */
export function netIsComplete(facts: DiscountFacts): boolean {
  const difference = subtractDecimal(facts.net, facts.unblended);
  return isWithinTolerance(difference, facts.unblended) && facts.coveredWithoutNet === 0;
}

const CENT = decimal('0.01');
const MILLIONTH = decimal('0.000001');

/** Rounding that an exact total may carry: a cent, or a millionth of the total. */
export function isWithinTolerance(difference: Decimal, total: Decimal): boolean {
  const allowed = multiplyDecimal(magnitude(total), MILLIONTH);
  const limit = compareDecimal(allowed, CENT) > 0 ? allowed : CENT;
  return compareDecimal(magnitude(difference), limit) <= 0;
}

export function magnitude(value: Decimal): Decimal {
  return value.units < 0n ? negateDecimal(value) : value;
}

export function sumDecimals(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = addDecimal(total, value);
  return total;
}
