import type { BillLines, UsageLine } from '../../core/charge-line.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import { isBilledAs, type UsageOwner } from './billed-as.ts';
import type { PricingContext } from './pricing-context.ts';

type Lines = Pick<BillLines, 'usage'>;

/** Made once for the lines of a run, however many claims are priced with them. */
const indexes = new WeakMap<Lines, ReadonlyMap<string, readonly UsageLine[]>>();

/** Lines of one service's usage type without the region's prefix, of all regions; `null` where usage is not known. */
export function usageOfService(
  owner: UsageOwner,
  usageType: string,
  { lines, servicesOf }: Pick<PricingContext, 'lines' | 'servicesOf'>,
): readonly UsageLine[] | null {
  const all = usageOfType(lines, usageType);
  if (!all) return null;
  const names = new Set(all.map(({ serviceName }) => serviceName));
  const own = new Set([...names].filter((name) => isBilledAs(name, owner, servicesOf, usageType)));
  return own.size === names.size ? all : all.filter(({ serviceName }) => own.has(serviceName));
}

function usageOfType(lines: Lines, usageType: string): readonly UsageLine[] | null {
  if (!lines.usage.known) return null;
  const index = indexes.get(lines) ?? Map.groupBy(lines.usage.value, (line) => bareUsageType(line.usageType));
  indexes.set(lines, index);
  return index.get(usageType) ?? [];
}
