import type { Verdict } from '../../src/core/check.ts';
import { formatDecimal } from '../../src/core/decimal.ts';
import type { ChargeClaim } from '../../src/core/recommendation.ts';

export const idsOf = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.map(({ resourceId }) => resourceId);

/** The claims of a finding as texts; throws where it is no finding. */
export function claimTexts(verdict: Verdict | undefined): readonly string[] {
  if (!verdict || 'reason' in verdict) throw new TypeError('No finding.');
  return verdict.claims.map(textOf);
}

function textOf(claim: ChargeClaim): string {
  if ('remains' in claim) {
    const usageTypes = claim.usageTypes.length > 0 ? claim.usageTypes.join(' ') : 'everything';
    return `${claim.resourceId}: ${usageTypes} × ${formatDecimal(claim.remains)}`;
  }
  const operation = claim.operation === null ? '' : ` ${claim.operation}`;
  const now = formatDecimal(claim.quantityNow);
  return `${claim.resourceId}: ${claim.usageType}${operation} ${now} → ${formatDecimal(claim.quantityAfter)}`;
}

export function evidenceOf(verdict: Verdict | undefined): string {
  if (!verdict || 'reason' in verdict) throw new TypeError('No finding.');
  return verdict.evidence;
}
