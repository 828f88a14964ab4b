import { z } from 'zod';
import { parseDecimal } from '../core/decimal.ts';
import { GAP_REMEDIES, GAP_SUBJECTS } from '../core/gap-texts.ts';
import { type Gap, type Known, known } from '../core/known.ts';
import { type Money, money } from '../core/money.ts';
import { month, parseDay } from '../core/period.ts';

/** Values as report.json writes them, read back. */

/** What stands in the place of a gap that another version has worded. */
const OF_ANOTHER_VERSION: Gap = {
  reason: 'unreadable',
  subject: 'part of the bill',
  remedy: 'read a report of this version',
};

export const reportedGap = z
  .object({
    reason: z.enum([
      'needs-export',
      'column-missing',
      'column-unusable',
      'no-history',
      'no-charges',
      'not-configured',
      'nothing-selected',
      'unreadable',
      'source-changed',
      'denied',
      'throttled',
      'failed',
      'budget-reached',
      'not-in-this-version',
    ]),
    subject: z.enum(GAP_SUBJECTS),
    remedy: z.enum(GAP_REMEDIES),
  })
  .catch(OF_ANOTHER_VERSION);

export function reportedKnown<T>(value: z.ZodType<T>) {
  return z
    .discriminatedUnion('known', [
      z.object({ known: z.literal(true), value }),
      z.object({ known: z.literal(false), gap: reportedGap }),
    ])
    .transform((read): Known<T> => (read.known ? known(read.value) : read));
}

export const reportedDay = z.string().transform((text, context) => {
  const value = parseDay(text);
  if (!value) context.addIssue('Not a day');
  return value ?? z.NEVER;
});

export const reportedPeriod = z.object({ start: reportedDay, end: reportedDay });

export const reportedMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .transform((text) => month(text));

export const reportedDecimal = z.string().transform((text, context) => {
  const value = parseDecimal(text);
  if (!value) context.addIssue('Not a decimal');
  return value ?? z.NEVER;
});

export const reportedMoney = z
  .object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string() })
  .transform((read): Money => money(read.amount, read.currency));

export const reportedEstimate = z.object({ value: z.number(), currency: z.string() });

export const reportedMetric = z.enum(['billedCost', 'effectiveCost', 'listCost', 'contractedCost']);
