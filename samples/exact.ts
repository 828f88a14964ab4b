import type { Decimal } from '../src/core/decimal.ts';

/**
 * A small exact decimal for building charges: an integer that a double holds exactly, and a scale. With at most
 * 15 significant digits, the double written to Parquet has this decimal as its shortest round-trip text.
 */
export interface Exact {
  readonly units: number;
  readonly scale: number;
}

export const NOTHING: Exact = { units: 0, scale: 0 };

/** `exact('0.0464')`; literals only. */
export function exact(text: string): Exact {
  const [whole = '0', fraction = ''] = text.split('.');
  return { units: Number(`${whole}${fraction}`), scale: fraction.length };
}

export function times(a: Exact, b: Exact): Exact {
  const [left, right] = [trimmed(a), trimmed(b)];
  const scale = left.scale + right.scale;
  const units = left.units * right.units;
  return scale >= 0 ? checked(units, scale) : checked(units * 10 ** -scale, 0);
}

export function negative(a: Exact): Exact {
  return { units: -a.units, scale: a.scale };
}

export function minus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return checked(a.units * 10 ** (scale - a.scale) - b.units * 10 ** (scale - b.scale), scale);
}

/** The nearest decimal with at most `scale` digits after the point and at most `digits` significant ones. */
export function rounded(value: number, scale: number, digits: number): Exact {
  if (value === 0) return NOTHING;
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  const kept = Math.min(scale, digits - whole);
  if (kept >= 0) return { units: Math.round(value * 10 ** kept), scale: kept };
  return { units: Math.round(value / 10 ** -kept) * 10 ** -kept, scale: 0 };
}

export function toNumber(value: Exact): number {
  return value.units / 10 ** value.scale;
}

/** One object for every nothing: covered and free usage has many. */
const NO_AMOUNT: Decimal = { units: 0n, scale: 0 };

export function toDecimal(value: Exact): Decimal {
  if (value.units === 0) return NO_AMOUNT;
  return { units: BigInt(value.units), scale: value.scale };
}

/** Without trailing zeros, also those before the point, so that products keep few digits. */
function trimmed(value: Exact): Exact {
  let { units, scale } = value;
  while (units !== 0 && units % 10 === 0) {
    units /= 10;
    scale -= 1;
  }
  return { units, scale };
}

function checked(units: number, scale: number): Exact {
  if (!Number.isSafeInteger(units)) throw new RangeError('Sample amount has too many digits');
  return { units, scale };
}
