import { z } from 'zod';
import { formatDecimal } from '../../core/decimal.ts';
import { money } from '../../core/money.ts';
import { parseJson } from '../../core/parse-json.ts';
import { type Day, parseDay } from '../../core/period.ts';
import { ACTION_FAMILIES, ACTION_TYPES, RECOMMENDATION_STATES } from '../../core/recommendation.ts';
import type { Life } from './life.ts';

/** The histories as they are stored: the same ones are one text. */
export function livesText(lives: readonly Life[]): string {
  const sorted = lives.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return JSON.stringify({ version: 2, lives: sorted }, (_, value: unknown) =>
    isDecimal(value) ? formatDecimal(value) : value,
  );
}

/** `null` for a text that is none. */
export function readLives(text: string): readonly Life[] | null {
  const written = Written.safeParse(parseJson(text));
  return written.success ? written.data.lives : null;
}

function isDecimal(value: unknown): value is { units: bigint; scale: number } {
  return typeof value === 'object' && value !== null && 'units' in value && typeof value.units === 'bigint';
}

const DayText = z.string().transform((text, context): Day => {
  const value = parseDay(text);
  if (!value) context.addIssue('Not a day');
  return value ?? z.NEVER;
});

const MoneyText = z
  .object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string() })
  .transform(({ amount, currency }) => money(amount, currency));

const PeriodText = z.object({ start: DayText, end: DayText });

const Event = z.object({
  day: DayText,
  state: z.enum(RECOMMENDATION_STATES),
  net: MoneyText.nullable(),
  why: z
    .enum(['bill', 'api', 'returned', 'exemption-ended', 'no-longer-accepted', 'regressed'])
    .exactOptional(),
});

const Measurement = z.object({
  checkpoint: z.union([z.literal(30), z.literal(60), z.literal(90)]),
  state: z.enum(['measured', 'provisional']),
  kind: z.enum(['changed', 'removed', 'commitment']),
  before: PeriodText,
  after: PeriodText,
  monthly: MoneyText,
  cash: MoneyText.nullable(),
  reducedRunRate: MoneyText,
  formula: z.string(),
});

const Subject = z.object({
  checks: z.array(z.string()),
  account: z.string(),
  region: z.string(),
  service: z.string(),
  resourceIds: z.array(z.string()),
  workloadGroup: z.string().nullable(),
  actionType: z.enum(ACTION_TYPES),
  actionFamily: z.enum(ACTION_FAMILIES),
  ruler: z.string(),
});

const Written = z.object({
  version: z.literal(2),
  lives: z.array(
    z.object({
      fingerprint: z.string(),
      subject: Subject,
      team: z.string().nullable(),
      firstSeen: DayText,
      lastSeen: DayText,
      net: MoneyText.nullable(),
      events: z.array(Event),
      absences: z.array(z.object({ day: DayText, at: z.string() })),
      measurements: z.array(Measurement),
      unmeasured: z
        .enum([
          'too-early',
          'too-little-history',
          'no-cost-by-resource',
          'no-contracted-cost',
          'no-quantity',
          'other-units',
          'no-amount',
        ])
        .nullable(),
    }),
  ),
});
