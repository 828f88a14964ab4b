/**
 * An exact decimal number: `units × 10^-scale`. Sums, differences and products never round;
 * only {@link divide} does, at 34 significant digits, half-even (ADR 0003).
 */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the decimal point, 0 or more. */
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads a decimal number in plain or exponent notation; `null` when the text is not one. */
export function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const units = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  return rescaled(units, fraction.length - Number(exponent));
}

/** A decimal literal known to be valid; throws a programming error otherwise. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new TypeError(`Not a decimal number: ${text}`);
  return value;
}

export function decimalFromInteger(value: number | bigint): Decimal {
  return { units: BigInt(value), scale: 0 };
}

export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function negateDecimal(a: Decimal): Decimal {
  return { units: -a.units, scale: a.scale };
}

export function subtractDecimal(a: Decimal, b: Decimal): Decimal {
  return addDecimal(a, negateDecimal(b));
}

export function multiplyDecimal(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Quotient at 34 significant digits, half-even; `null` when the divisor is zero. */
export function divideDecimal(a: Decimal, b: Decimal): Decimal | null {
  if (b.units === 0n) return null;
  if (a.units === 0n) return ZERO;
  const shift = Math.max(0, 34 + digitsOf(b.units) - digitsOf(a.units) + 1);
  const numerator = a.units * 10n ** BigInt(shift);
  const quotient = numerator / b.units;
  const sticky = numerator % b.units === 0n ? 0n : 1n;
  const excess = Math.max(0, digitsOf(quotient) - 34);
  const scale = a.scale - b.scale + shift - excess;
  return trimDecimal(rescaled(roundHalfEven(quotient, excess, sticky), scale));
}

/** The nearest number with at most `scale` digits after the point, half-even. */
export function roundDecimal(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return value;
  return { units: roundHalfEven(value.units, value.scale - scale, 0n), scale };
}

export function compareDecimal(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The same number without trailing zeros, so that equal numbers have equal text. */
export function trimDecimal(value: Decimal): Decimal {
  let { units, scale } = value;
  if (units === 0n) return { units, scale: 0 };
  while (scale >= 8 && units % 100_000_000n === 0n) {
    units /= 100_000_000n;
    scale -= 8;
  }
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}

/** Plain notation without exponent and without trailing zeros: `-0.0000001`. */
export function formatDecimal(value: Decimal): string {
  const { units, scale } = trimDecimal(value);
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale > 0 ? `.${digits.slice(digits.length - scale)}` : '';
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}

/** The nearest double; for display, charts and statistics only. */
export function decimalToNumber(value: Decimal): number {
  return Number(formatDecimal(value));
}

function rescaled(units: bigint, scale: number): Decimal {
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** The integer that `value` is at a scale not smaller than its own. */
export function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function digitsOf(units: bigint): number {
  return (units < 0n ? -units : units).toString().length;
}

function roundHalfEven(units: bigint, digits: number, sticky: bigint): bigint {
  if (digits === 0) return units;
  const divisor = 10n ** BigInt(digits);
  const magnitude = units < 0n ? -units : units;
  const remainder = (magnitude % divisor) * 2n + sticky;
  const down = magnitude / divisor;
  const up = remainder > divisor || (remainder === divisor && down % 2n === 1n);
  const rounded = up ? down + 1n : down;
  return units < 0n ? -rounded : rounded;
}
