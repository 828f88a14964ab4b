import { z } from 'zod';
import { type Known, known, unknown } from '../core/known.ts';
import { type Money, money } from '../core/money.ts';

/** The recommendations an earlier report.json holds: the most worthwhile ones. */
export interface EarlierRecommendations {
  readonly listed: readonly EarlierRecommendation[];
  /** Those it does not hold. */
  readonly more: number;
}

export interface EarlierRecommendation {
  readonly fingerprint: string;
  readonly actionType: string;
  readonly actionFamily: string;
  readonly account: string;
  readonly region: string;
  readonly resourceId: string;
  /** Whether it was to be done: neither exempt nor an alternative. */
  readonly open: boolean;
  readonly net: Money | null;
}

/** What could be had together a month, one amount a currency. */
export type EarlierSavings = readonly Money[];

const MoneyText = z
  .object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string() })
  .transform(({ amount, currency }): Money => money(amount, currency));

const Recommendation = z
  .object({
    fingerprint: z.string(),
    actionType: z.string(),
    actionFamily: z.string(),
    account: z.string(),
    region: z.string(),
    resourceId: z.string(),
    exemption: z.unknown(),
    alternative: z.boolean(),
    saving: z.object({ net: MoneyText }).nullable(),
  })
  .transform(
    ({ exemption, alternative, saving, ...rest }): EarlierRecommendation => ({
      ...rest,
      open: !exemption && !alternative,
      net: saving?.net ?? null,
    }),
  );

const Recommended = z.object({
  recommendations: z.object({ known: z.literal(true), value: z.array(Recommendation) }),
  moreRecommendations: z.number().int().min(0),
});

const Saved = z.object({
  savings: z.object({ known: z.literal(true), value: z.array(z.object({ net: MoneyText })) }),
});

/** Unknown where that report did not know them, or wrote them in another way. */
export function earlierRecommendations(report: unknown): Known<EarlierRecommendations> {
  const read = Recommended.safeParse(report);
  if (!read.success) return unknown('no-history', 'changes since the last report', NEXT_TIME);
  const { recommendations, moreRecommendations } = read.data;
  return known({ listed: recommendations.value, more: moreRecommendations });
}

export function earlierSavings(report: unknown): Known<EarlierSavings> {
  const read = Saved.safeParse(report);
  if (!read.success) return unknown('no-history', 'changes since the last report', NEXT_TIME);
  return known(read.data.savings.value.map(({ net }) => net));
}

const NEXT_TIME = 'the next report is compared with this one';
