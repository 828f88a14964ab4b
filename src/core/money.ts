import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  decimalToNumber,
  divideDecimal,
  formatDecimal,
  multiplyDecimal,
  negateDecimal,
  trimDecimal,
  unitsAt,
  ZERO,
} from './decimal.ts';

/** An exact amount in one currency (ISO 4217 code). Two currencies are never added: that is a programming error. */
export interface Money {
  readonly amount: Decimal;
  readonly currency: string;
}

/** Money as it stands in JSON documents: an exact decimal without exponent, and its currency. */
export interface MoneyJson {
  readonly amount: string;
  readonly currency: string;
}

/** A figure that is estimated (forecast, trend, score): a double, never added to {@link Money}. */
export interface Estimate {
  readonly value: number;
  readonly currency: string;
}

export function money(amount: Decimal | string, currency: string): Money {
  return { amount: typeof amount === 'string' ? decimal(amount) : amount, currency };
}

export function zeroMoney(currency: string): Money {
  return { amount: ZERO, currency };
}

export function addMoney(a: Money, b: Money): Money {
  return { amount: addDecimal(a.amount, b.amount), currency: sameCurrency(a, b) };
}

export function subtractMoney(a: Money, b: Money): Money {
  return addMoney(a, negateMoney(b));
}

export function negateMoney(a: Money): Money {
  return { amount: negateDecimal(a.amount), currency: a.currency };
}

export function multiplyMoney(a: Money, factor: Decimal): Money {
  return { amount: multiplyDecimal(a.amount, factor), currency: a.currency };
}

export function sumMoney(amounts: Iterable<Money>, currency: string): Money {
  let total = zeroMoney(currency);
  for (const amount of amounts) total = addMoney(total, amount);
  return total;
}

/** The sum of what is known; `null` when nothing is. */
export function sumKnownMoney(amounts: Iterable<Money | null>, currency: string): Money | null {
  let total: Money | null = null;
  for (const amount of amounts) if (amount) total = addMoney(total ?? zeroMoney(currency), amount);
  return total;
}

export function absoluteMoney(a: Money): Money {
  return a.amount.units < 0n ? negateMoney(a) : a;
}

export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  sameCurrency(a, b);
  return compareDecimal(a.amount, b.amount);
}

export function isZeroMoney(a: Money): boolean {
  return a.amount.units === 0n;
}

/** `a ÷ b` at 34 digits; `null` when `b` is zero. */
export function ratioOfMoney(a: Money, b: Money): Decimal | null {
  sameCurrency(a, b);
  return divideDecimal(a.amount, b.amount);
}

/**
 * Splits an amount in proportion to non-negative weights so that the parts add up to it exactly.
 * Shares are cut at `scale` digits (at least the amount's own); what is left goes one unit at a time
 * to the largest fractions, ties to the earlier part. `null` when all weights are zero.
 */
export function splitMoney(total: Money, weights: readonly Decimal[], scale = 9): readonly Money[] | null {
  const fine = Math.max(scale, trimDecimal(total.amount).scale);
  const units = unitsAt(trimDecimal(total.amount), fine);
  const shares = splitUnits(units < 0n ? -units : units, weights);
  if (!shares) return null;
  return shares.map((share) => ({
    amount: trimDecimal({ units: units < 0n ? -share : share, scale: fine }),
    currency: total.currency,
  }));
}

function splitUnits(units: bigint, weights: readonly Decimal[]): readonly bigint[] | null {
  const scale = Math.max(0, ...weights.map((weight) => weight.scale));
  const parts = weights.map((weight) => unitsAt(weight, scale));
  const sum = parts.reduce((total, part) => total + part, 0n);
  if (sum === 0n) return null;
  const shares = parts.map((part) => (units * part) / sum);
  const left = Number(units - shares.reduce((total, share) => total + share, 0n));
  const byFraction = parts
    .map((part, index) => ({ index, fraction: (units * part) % sum }))
    .sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1));
  const lucky = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => (lucky.has(index) ? share + 1n : share));
}

/** Exact plain text, e.g. `354.5`. */
export function amountText(a: Money): string {
  return formatDecimal(a.amount);
}

export function moneyToJson(a: Money): MoneyJson {
  return { amount: amountText(a), currency: a.currency };
}

/** The nearest double; for display, charts and statistics only. */
export function moneyToNumber(a: Money): number {
  return decimalToNumber(a.amount);
}

function sameCurrency(a: Money, b: Money): string {
  if (a.currency !== b.currency) throw new TypeError(`Cannot mix ${a.currency} and ${b.currency}`);
  return a.currency;
}
