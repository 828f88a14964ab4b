import { type Decimal, formatDecimal } from '../core/decimal.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A model value as JSON: decimals (and so amounts) become exact text without exponent; keys keep their order. */
export function jsonValue(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return finite(value);
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} has no place in JSON`);
  if (isDecimal(value)) return formatDecimal(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts.map(([key, part]) => [key, jsonValue(part)]));
}

/** A JSON document as it is written to a file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(jsonValue(value), null, 2)}\n`;
}

function isDecimal(value: object): value is Decimal {
  return 'units' in value && typeof value.units === 'bigint' && 'scale' in value;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError('JSON knows finite numbers only');
  return value;
}
