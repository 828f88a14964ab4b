import type { BillLines } from '../../core/charge-line.ts';

/** An export without the column tells usage all the same: of no type. */
export function tellsUsageTypes({ usage }: Pick<BillLines, 'usage'>): boolean {
  return !usage.known || usage.value.length === 0 || usage.value.some(({ usageType }) => usageType !== '');
}
