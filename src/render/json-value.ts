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
  return `${lines(value, '')}\n`;
}

/** Wide enough for one row of a table: then a row is a line, and a changed row a changed line. */
const LINE = 400;

/** Between two parts on a line: a comma and a space. */
const SEPARATOR = 2;

/** From the model itself: a copy of a large report as plain values would take more memory than the report. */
function lines(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object' || isDecimal(value)) {
    return JSON.stringify(jsonValue(value));
  }
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((part: unknown) => lines(part, deeper))
    : Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
        part === undefined ? [] : `${JSON.stringify(key)}: ${lines(part, deeper)}`,
      );
  const [open, close] = isList ? '[]' : '{}';
  if (fitALine(parts, LINE - indent.length)) return `${open}${parts.join(', ')}${close}`;
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/** Told from the first of them mostly: joining a hundred thousand rows to find out that they are too long is work for nothing. */
function fitALine(parts: readonly string[], room: number): boolean {
  let left = room + SEPARATOR;
  for (const part of parts) {
    left -= part.length + SEPARATOR;
    if (left < 0 || part.includes('\n')) return false;
  }
  return true;
}

function isDecimal(value: object): value is Decimal {
  return 'units' in value && typeof value.units === 'bigint' && 'scale' in value;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError('JSON knows finite numbers only');
  return value;
}
