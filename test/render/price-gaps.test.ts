import { describe, expect, it } from 'vitest';
import { known } from '../../src/core/known.ts';
import type { NoAmountReason, Recommendation } from '../../src/core/recommendation.ts';
import { priceGaps } from '../../src/render/price-gaps.ts';

const recommendations = (...reasons: readonly (NoAmountReason | null)[]) => ({
  recommendations: known(reasons.map((noAmount) => ({ noAmount }) as Recommendation)),
});

describe('prices that nobody read', () => {
  it('are one gap each, with the permission and how many they concern', () => {
    const gaps = priceGaps(
      recommendations('price-not-read', 'price-not-asked', 'price-not-asked', 'no-price', null),
    );
    expect(gaps).toMatchObject([
      { subject: 'list prices', hint: '1 without an amount', missingPermissions: ['pricing:GetProducts'] },
      { reason: 'budget-reached', hint: '2 not asked for' },
    ]);
  });

  it('are no gap where all were read', () => {
    expect(priceGaps(recommendations('no-price', 'hygiene', null))).toEqual([]);
  });
});
