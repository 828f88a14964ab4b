import type { ChargeLine } from '../../core/charge-line.ts';
import { ZERO } from '../../core/decimal.ts';
import type { Period } from '../../core/period.ts';
import type { ChargeClaim, QuantityClaim } from '../../core/recommendation.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import { usage } from '../claims.ts';
import { byUsage, type Charged, monthly } from './charged.ts';

/** Another machine runs the same software; another kind of storage is billed under an operation of its own (`CreateVolume-Gp3`). */
export type TargetOperation = 'same' | 'any';

interface Swap {
  readonly claimed: string;
  readonly period: Period;
  readonly targetOf: (usageType: string) => string | null;
  readonly operation: TargetOperation;
}

/**
 * The same quantity under other usage types. Empty where one of them has no counterpart, or the bill does not tell how much
 * there is: half of a change has no price.
 */
export function swapped(
  { claimed, lines }: Pick<Charged, 'claimed' | 'lines'>,
  period: Period,
  targetOf: (usageType: string) => string | null,
  operation: TargetOperation = 'same',
): readonly ChargeClaim[] {
  const claims: QuantityClaim[] = [];
  for (const own of byUsage(lines)) {
    const [from, to] = swap(own, { claimed, period, targetOf, operation });
    if (!from || !to) return [];
    claims.push(from, to);
  }
  return claims;
}

function swap(
  lines: readonly ChargeLine[],
  { claimed, period, targetOf, operation }: Swap,
): readonly QuantityClaim[] {
  const [first] = lines;
  const quantity = monthly(lines, period);
  const now = first ? bareUsageType(first.usageType) : '';
  const target = targetOf(now);
  if (!first || !quantity || target === null) return [];
  const own = first.operation || null;
  return [
    { ...usage(claimed, now, quantity, ZERO), operation: own },
    { ...usage(claimed, target, ZERO, quantity), operation: operation === 'same' ? own : null },
  ];
}
