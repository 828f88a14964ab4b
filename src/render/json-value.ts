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

/** A JSON document as it is written to a file: what fits a line stands on one. */
export function jsonText(value: unknown): string {
  return `${lines(jsonValue(value), '')}\n`;
}

/** Wide enough for one row of a table: then a row is a line, and a changed row a changed line. */
const LINE = 400;

function lines(value: JsonValue, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((part) => lines(part, deeper))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${lines(part, deeper)}`);
  const [open, close] = isList ? '[]' : '{}';
  const text = parts.join(', ');
  if (indent.length + text.length <= LINE && !text.includes('\n')) return `${open}${text}${close}`;
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

function isDecimal(value: object): value is Decimal {
  return 'units' in value && typeof value.units === 'bigint' && 'scale' in value;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError('JSON knows finite numbers only');
  return value;
}
