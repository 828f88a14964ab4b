import { USAGE_KINDS } from '../../src/core/charge.ts';
import {
  type BillLines,
  COMMITMENT_DIMENSIONS,
  isResource,
  type LineQuery,
  matchesUsageType,
  USAGE_DIMENSIONS,
} from '../../src/core/charge-line.ts';
import type { CubeQuery, CubeRow, Dimension } from '../../src/core/cube.ts';
import { known } from '../../src/core/known.ts';
import { lengthInDays } from '../../src/core/period.ts';

type Rows = <D extends Dimension>(query: CubeQuery<D>) => readonly CubeRow<D>[];

/** The lines of a bill as its cubes tell them. */
export function linesBy(rows: Rows, { period, usageTypes, resourceIds }: LineQuery): BillLines {
  const of = <D extends Dimension>(dimensions: readonly D[]) =>
    rows({ name: 'lines', dimensions, period, chargeKinds: USAGE_KINDS });
  return {
    period,
    days: lengthInDays(period),
    usage: known(of(USAGE_DIMENSIONS)),
    resources: known(
      of([...USAGE_DIMENSIONS, 'resourceId']).filter(
        (line) =>
          matchesUsageType(line.usageType, usageTypes) ||
          resourceIds.some((id) => isResource(line.resourceId, id)),
      ),
    ),
    commitmentDays: known(of(COMMITMENT_DIMENSIONS)),
  };
}
