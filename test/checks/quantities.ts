import type { Verdict } from '../../src/core/check.ts';
import { formatDecimal } from '../../src/core/decimal.ts';
import type { QuantityClaim } from '../../src/core/recommendation.ts';

/** The claims of a finding that have quantities; throws where a verdict is no finding. */
export function quantityClaims(verdict: Verdict | undefined): readonly QuantityClaim[] {
  if (!verdict || 'reason' in verdict) throw new TypeError('No finding.');
  return verdict.claims.filter((claim): claim is QuantityClaim => 'usageType' in claim);
}

/** `usage type: now → after` of each claim. */
export function claimed(verdict: Verdict | undefined): readonly string[] {
  return quantityClaims(verdict).map(
    ({ usageType, quantityNow, quantityAfter }) =>
      `${usageType}: ${formatDecimal(quantityNow)} → ${formatDecimal(quantityAfter)}`,
  );
}
