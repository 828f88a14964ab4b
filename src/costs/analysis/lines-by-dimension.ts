import type { BillComparison } from '../../core/bill.ts';
import type { MoverDimension } from '../../core/mover.ts';
import type { ChangeLine, LineSelection } from './change-line.ts';
import { detailLines, pairLines, resourceLines } from './change-lines.ts';

/** The lines each dimension is told from: detail first, else the pair of cubes that knows it, quantities preferred. */
export function linesByDimension(
  comparison: BillComparison,
  selection: LineSelection,
): ReadonlyMap<MoverDimension, readonly ChangeLine[]> {
  const lines = new Map<MoverDimension, readonly ChangeLine[]>();
  const { detail, byServiceAccount, byServiceRegion, byServiceUsageType, resources } = comparison;
  const offer = (dimensions: readonly MoverDimension[], read: () => readonly ChangeLine[]) => {
    const open = dimensions.filter((dimension) => !lines.has(dimension));
    if (open.length === 0) return;
    const found = read();
    for (const dimension of open) lines.set(dimension, found);
  };
  if (detail.known)
    offer(['serviceName', 'subAccountId', 'regionId', 'usageType'], () =>
      detailLines(detail.value, selection),
    );
  if (byServiceUsageType.known)
    offer(['serviceName', 'usageType'], () => pairLines(byServiceUsageType.value, selection));
  if (byServiceAccount.known)
    offer(['serviceName', 'subAccountId'], () => pairLines(byServiceAccount.value, selection));
  if (byServiceRegion.known)
    offer(['serviceName', 'regionId'], () => pairLines(byServiceRegion.value, selection));
  if (resources.known) offer(['resourceId'], () => resourceLines(resources.value, selection));
  return lines;
}
