import { type Exact, rounded } from './exact.ts';

/** Business Support: share of the monthly charges, by tier. https://aws.amazon.com/premiumsupport/pricing/ */
const TIERS = [
  [10_000, 0.1],
  [80_000, 0.07],
  [250_000, 0.05],
  [Number.POSITIVE_INFINITY, 0.03],
] as const;

export function supportFee(base: number): Exact {
  let from = 0;
  let fee = 0;
  for (const [upTo, share] of TIERS) {
    fee += Math.max(0, Math.min(base, upTo) - from) * share;
    from = upTo;
  }
  return rounded(fee, 2, 12);
}
