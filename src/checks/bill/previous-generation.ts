import type { BillCheckContext } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed, Thresholds, Verdict } from '../../core/check.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import { above } from './above.ts';
import { familyOf, type Successor, sameSizeUsage } from './same-size-class.ts';
import { swapped } from './swapped.ts';

/** Which families are of a previous generation, and which of them have a successor of the same sizes. */
export interface Generations {
  readonly families: ReadonlySet<string>;
  readonly successors: ReadonlyMap<string, Successor>;
  /** Tells apart usage that another service bills under the same types. */
  readonly part?: string;
}

/** Hours of classes of previous generations; where a class of the same size follows, they are claimed under that. */
export function previousGeneration(
  lines: readonly ChargeLine[],
  context: Pick<BillCheckContext<Thresholds>, 'period' | 'days'>,
  minimumHours: number,
  { families, successors, part }: Generations,
): Iterable<Placed<Verdict>> {
  const old = lines.filter(({ usageType }) => families.has(familyOf(bareUsageType(usageType)) ?? ''));
  const targetOf = (usageType: string) => sameSizeUsage(usageType, successors);
  return above(old, context, {
    minimum: minimumHours,
    ...(part === undefined ? {} : { part }),
    evidence: (quantity, cost, { lines: own }) => {
      const types = [...new Set(own.map(({ usageType }) => bareUsageType(usageType)))].sort();
      const targets = types.map(targetOf);
      const next = targets.every((target) => target !== null) ? `; ${targets.join(', ')} follows it` : '';
      return `${quantity} hours a month of ${types.join(', ')}${cost} are billed${next}.`;
    },
    claims: (one) => swapped(one, context.period, targetOf),
  });
}

/** Up to 4xlarge all families from the third generation on have the same sizes. */
export const COMMON_SIZES = ['large', 'xlarge', '2xlarge', '4xlarge'] as const;
