import { bareUsageType, type ChargeLine } from '../../core/charge-line.ts';
import { ZERO } from '../../core/decimal.ts';
import type { Period } from '../../core/period.ts';
import type { ChargeClaim, QuantityClaim } from '../../core/recommendation.ts';
import { usage } from '../claims.ts';
import { byUsage, type Charged, monthly } from './charged.ts';

/**
 * The same quantity under other usage types. Empty where one of them has no counterpart, or the bill does not tell how much
 * there is: half of a change has no price.
 */
export function swapped(
  { claimed, lines }: Pick<Charged, 'claimed' | 'lines'>,
  period: Period,
  targetOf: (usageType: string) => string | null,
): readonly ChargeClaim[] {
  const claims: QuantityClaim[] = [];
  for (const own of byUsage(lines)) {
    const [from, to] = swap(own, claimed, period, targetOf);
    if (!from || !to) return [];
    claims.push(from, to);
  }
  return claims;
}

function swap(
  lines: readonly ChargeLine[],
  claimed: string,
  period: Period,
  targetOf: (usageType: string) => string | null,
): readonly QuantityClaim[] {
  const [first] = lines;
  const quantity = monthly(lines, period);
  const now = first ? bareUsageType(first.usageType) : '';
  const target = targetOf(now);
  if (!first || !quantity || target === null) return [];
  const operation = first.operation || null;
  return [
    { ...usage(claimed, now, quantity, ZERO), operation },
    { ...usage(claimed, target, ZERO, quantity), operation },
  ];
}
