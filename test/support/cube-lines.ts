import { USAGE_KINDS } from '../../src/core/charge.ts';
import {
  type BillLines,
  COMMITMENT_DIMENSIONS,
  isResource,
  type LineFacts,
  type LineQuery,
  matchesUsageType,
  USAGE_DIMENSIONS,
  type UsageDimension,
} from '../../src/core/charge-line.ts';
import type { CubeQuery, CubeRow, Dimension } from '../../src/core/cube.ts';
import { known } from '../../src/core/known.ts';
import { day, lengthInDays } from '../../src/core/period.ts';

type Rows = <D extends Dimension>(query: CubeQuery<D>) => readonly CubeRow<D>[];

/** The lines of a bill as its cubes tell them, with the first and last day of each where they are asked for. */
export function linesBy(
  rows: Rows,
  { period, usageTypes, resourceIds }: LineQuery,
  { days = false }: { readonly days?: boolean } = {},
): BillLines {
  const of = <D extends Dimension>(dimensions: readonly D[]) =>
    rows({ name: 'lines', dimensions, period, chargeKinds: USAGE_KINDS });
  const lines = <D extends UsageDimension | 'resourceId'>(dimensions: readonly D[]) => {
    const sums = of(dimensions);
    if (!days) return sums;
    const seen = Map.groupBy(of<D | 'day'>([...dimensions, 'day']), (row) => keyOf(row, dimensions));
    return sums.map((row) => ({ ...row, ...endsOf(seen.get(keyOf(row, dimensions)) ?? []) }));
  };
  return {
    period,
    days: lengthInDays(period),
    usage: known(lines(USAGE_DIMENSIONS)),
    resources: known(
      lines([...USAGE_DIMENSIONS, 'resourceId']).filter(
        (line) =>
          matchesUsageType(line.usageType, usageTypes) ||
          resourceIds.some((id) => isResource(line.resourceId, id)),
      ),
    ),
    commitmentDays: known(of(COMMITMENT_DIMENSIONS)),
  };
}

function keyOf<D extends Dimension>(row: Readonly<Record<D, unknown>>, dimensions: readonly D[]): string {
  return JSON.stringify(dimensions.map((dimension) => row[dimension]));
}

function endsOf(rows: readonly CubeRow<'day'>[]): LineFacts {
  const days = rows.map((row) => row.day).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { firstDay: day(first), lastDay: day(last) } : {};
}
