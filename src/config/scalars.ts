import { z } from 'zod';
import { type Decimal, parseDecimal } from '../core/decimal.ts';
import { type Day, parseDay } from '../core/period.ts';

const EXACT_DIGITS = 15;
const BYTES = /^(\d+(?:\.\d+)?)\s*([KMGT]i?B|B)?$/i;
const SCALE: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** A calendar day, `YYYY-MM-DD`. */
export const dayText = z.string().transform((text, context): Day => {
  const value = parseDay(text);
  if (value) return value;
  context.addIssue({ code: 'custom', message: 'Expected a calendar day written YYYY-MM-DD' });
  return z.NEVER;
});

/** An exact amount. A YAML number is a double, so one with more digits than a double keeps must be quoted. */
export const amount = z.union([z.number(), z.string()]).transform((given, context): Decimal => {
  const text = String(given);
  const value = parseDecimal(text);
  const exact = typeof given === 'string' || text.replace(/\D/g, '').length <= EXACT_DIGITS;
  if (value && exact) return value;
  const message = value
    ? 'Put amounts of more than 15 digits in quotes, so that every digit is kept'
    : 'Expected an amount such as 1250.50';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** An amount above zero. */
export const positiveAmount = amount.refine((value) => value.units > 0n, 'Expected an amount above 0');

/** A number of bytes, or text such as `20GB` (10^9) or `20GiB` (2^30). */
export const byteCount = z.union([z.number(), z.string()]).transform((given, context): number => {
  const [, digits, unit = 'B'] = BYTES.exec(String(given).trim()) ?? [];
  const bytes = Math.round(Number(digits) * (SCALE[unit.toLowerCase()] ?? Number.NaN));
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  context.addIssue({ code: 'custom', message: 'Expected a size such as 20GB, 500MB or a number of bytes' });
  return z.NEVER;
});

/** ISO 4217 code. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'Expected a currency code such as USD or BRL');

/** An account id. YAML reads bare digits as a number and loses leading zeros, hence text only. */
export const accountId = z
  .string({ error: 'Put account ids in quotes: YAML reads 012345678901 as a number and drops its first 0' })
  .min(1);

/** The metric as people say it, as the column of the domain model. */
export const spendMetric = z
  .enum(['effective', 'billed'])
  .transform((word) => (word === 'effective' ? ('effectiveCost' as const) : ('billedCost' as const)));

/** Text that says something. */
export const name = z.string().trim().min(1, 'Expected some text');

/** A whole number within bounds, both inclusive. */
export const count = (low: number, high: number) => z.number().int().min(low).max(high);

/** Two entries of one name could not be told apart in the report. */
export const distinct = (key: 'name' | 'id') => (items: readonly Readonly<Record<string, unknown>>[]) =>
  new Set(items.map((item) => item[key])).size === items.length;
