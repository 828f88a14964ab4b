import { z } from 'zod';
import { type Known, known, unknown } from '../core/known.ts';
import { type Money, money } from '../core/money.ts';
import { parseJson } from '../core/parse-json.ts';
import { month, parseDay } from '../core/period.ts';
import {
  type EarlierRecommendations,
  type EarlierSavings,
  earlierRecommendations,
  earlierSavings,
} from './earlier-recommendations.ts';

const DayText = z.string().transform((text, context) => {
  const value = parseDay(text);
  if (!value) context.addIssue('Not a day');
  return value ?? z.NEVER;
});

const MonthText = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .transform((text) => month(text));

const MoneyText = z
  .object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string() })
  .transform(({ amount, currency }): Money => money(amount, currency));

const Anomalies = z.discriminatedUnion('known', [
  z.object({ known: z.literal(true), value: z.array(z.object({ id: z.string() })) }),
  z.object({ known: z.literal(false) }),
]);

/** The few fields of an earlier report.json that a comparison needs; anything else may have changed its shape. */
const EarlierReport = z.object({
  asOf: DayText,
  span: z.object({ start: DayText, end: DayText }),
  source: z.object({
    kind: z.string(),
    dialect: z.string().nullable(),
    metricBasis: z.object({ billedCost: z.string(), effectiveCost: z.string() }),
  }),
  months: z.array(
    z.object({
      billingAccountId: z.string(),
      month: MonthText,
      currency: z.string(),
      state: z.string(),
      billedCost: MoneyText.nullable(),
    }),
  ),
  costs: z.array(
    z.object({ currency: z.string(), metric: z.object({ metric: z.string() }), anomalies: Anomalies }),
  ),
});

export interface EarlierReport extends z.infer<typeof EarlierReport> {
  readonly recommended: Known<EarlierRecommendations>;
  readonly saved: Known<EarlierSavings>;
}

/** Reads an earlier report.json; `null` stands for no file. */
export function readEarlierReport(text: string | null): Known<EarlierReport> {
  if (text === null) {
    return unknown('no-history', SUBJECT, 'there is no earlier report in this folder yet');
  }
  const json = parseJson(text);
  const report = EarlierReport.safeParse(json);
  if (!report.success) return unknown('unreadable', SUBJECT, NEXT_TIME);
  return known({ ...report.data, recommended: earlierRecommendations(json), saved: earlierSavings(json) });
}

const SUBJECT = 'changes since the last report';
const NEXT_TIME = 'the next report is compared with this one';
