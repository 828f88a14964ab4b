import { z } from 'zod';
import { formatDecimal, parseDecimal } from '../../../core/decimal.ts';
import { parseJson } from '../../../core/parse-json.ts';
import { type Day, type Month, type Period, parseDay } from '../../../core/period.ts';
import type { Fact } from './answer.ts';
import type { MonthTotal } from './month-total.ts';
import { type Reading, readingText } from './reading.ts';

/** Facts kept between runs, with the state of the bill they were read from. */
export interface CachedFacts {
  /** Totals of the month when it was read: the bill version of a final month. */
  readonly version: readonly MonthTotal[];
  readonly facts: readonly Fact[];
  readonly estimated: readonly { readonly start: Day; readonly estimated: boolean }[];
  readonly names: readonly (readonly [id: string, name: string])[];
}

/** Raised when the meaning of cached content changes. */
const FORMAT = 1;

/** Key of one final month of one reading. `scope`: whose bill, which metrics, which accounts. */
export function monthKey(scope: string, reading: Reading, month: Month): string {
  return JSON.stringify(['month', FORMAT, scope, readingText(reading), month]);
}

/** Key of an answer that holds until the bill can change. */
export function slotKey(scope: string, dataVersion: string, reading: Reading, period: Period): string {
  return JSON.stringify(['slot', FORMAT, scope, dataVersion, readingText(reading), period.start, period.end]);
}

/** The 8-hour slot of an instant: Cost Explorer refreshes its data up to three times a day. */
export function dataVersionOf(now: Date): string {
  const slot = Math.floor(now.getUTCHours() / 8) * 8;
  return `${now.toISOString().slice(0, 10)}T${String(slot).padStart(2, '0')}`;
}

const Amount = z.string().transform((text, context) => {
  const value = parseDecimal(text);
  if (value) return value;
  context.addIssue({ code: 'custom', message: 'not a decimal number' });
  return z.NEVER;
});

const StartDay = z.string().transform((text, context) => {
  const value = parseDay(text);
  if (value) return value;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});

const DecimalText = z.string().refine((text) => parseDecimal(text) !== null);

const Entry = z.object({
  version: z.array(
    z.object({
      currency: z.string(),
      billedCost: DecimalText.nullable(),
      effectiveCost: DecimalText.nullable(),
    }),
  ),
  facts: z.array(
    z.object({
      start: StartDay,
      keys: z.array(z.string()),
      currency: z.string(),
      amounts: z.array(z.tuple([z.string(), Amount])).transform((amounts) => new Map(amounts)),
      quantity: z.object({ amount: Amount, unit: z.string() }).nullable(),
    }),
  ),
  estimated: z.array(z.object({ start: StartDay, estimated: z.boolean() })),
  names: z.array(z.tuple([z.string(), z.string()])),
});

export function encodeFacts(entry: CachedFacts): string {
  return JSON.stringify({
    ...entry,
    facts: entry.facts.map(({ amounts, quantity, ...fact }) => ({
      ...fact,
      amounts: [...amounts].map(([metric, amount]) => [metric, formatDecimal(amount)]),
      quantity: quantity && { amount: formatDecimal(quantity.amount), unit: quantity.unit },
    })),
  });
}

/** `null` where the text is not what {@link encodeFacts} wrote: it is then asked again. */
export function decodeFacts(text: string): CachedFacts | null {
  const parsed = Entry.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}
