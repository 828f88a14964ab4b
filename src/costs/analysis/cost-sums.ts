import { COST_METRICS, type CostMetric } from '../../core/charge.ts';
import type { CostCell } from '../../core/cube.ts';
import { type Money, sumKnownMoney } from '../../core/money.ts';
import type { CostTotals } from '../../core/report.ts';

/** The four sums over some groups of charges: what is known of each column, beside how many rows had no value. */
export function costTotals(cells: readonly CostCell[], currency: string): CostTotals {
  const sum = (metric: CostMetric): Money | null =>
    sumKnownMoney(
      cells.map((cell) => cell[metric]),
      currency,
    );
  return {
    currency,
    rows: count(cells, ({ rows }) => rows),
    billedCost: sum('billedCost'),
    effectiveCost: sum('effectiveCost'),
    listCost: sum('listCost'),
    contractedCost: sum('contractedCost'),
    unknownRows: unknownRows(cells),
  };
}

function unknownRows(cells: readonly CostCell[]): Readonly<Record<CostMetric, number>> {
  const counts = { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 };
  for (const metric of COST_METRICS) counts[metric] = count(cells, (cell) => cell.unknownRows[metric]);
  return counts;
}

function count(cells: readonly CostCell[], of: (cell: CostCell) => number): number {
  return cells.reduce((sum, cell) => sum + of(cell), 0);
}
