import { type BillLines, bareUsageType, type UsageLine } from '../../core/charge-line.ts';

type Lines = Pick<BillLines, 'usage'>;

/** Made once for the lines of a run, however many claims are priced with them. */
const indexes = new WeakMap<Lines, ReadonlyMap<string, readonly UsageLine[]>>();

/** Lines of a usage type without the region's prefix, of all regions; `null` where usage is not known. */
export function usageOfType(lines: Lines, usageType: string): readonly UsageLine[] | null {
  if (!lines.usage.known) return null;
  const index = indexes.get(lines) ?? Map.groupBy(lines.usage.value, (line) => bareUsageType(line.usageType));
  indexes.set(lines, index);
  return index.get(usageType) ?? [];
}
