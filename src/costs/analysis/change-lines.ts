import type { DetailDimension } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import type { ChangeCube, CostCell, Cube, CubeRow, Dimension } from '../../core/cube.ts';
import type { MoverDimension } from '../../core/mover.ts';
import { type ChangeLine, changeLine, type LineSelection } from './change-line.ts';
import { onlyEffect } from './effects.ts';
import { kindsOf } from './metric.ts';

/** Both sides of a comparison, in any dimensions. */
export interface Sides<D extends Dimension> {
  readonly now: Cube<D>;
  readonly before: Cube<D>;
}

type Cells = { readonly now: CostCell[]; readonly before: CostCell[] };

/** Spot is a market of its own; on-demand and committed are two prices for the same thing. */
const SPOT: ReadonlySet<string> = new Set(['Dynamic', 'Spot']);

/** Lines of the detailed cubes: one for each kind of usage, whatever price category it was charged under. */
export function detailLines(
  sides: Sides<DetailDimension>,
  { currency, metric }: LineSelection,
): readonly ChangeLine[] {
  const kinds: ReadonlySet<string> = kindsOf(metric);
  const groups = new Map<string, Map<string, Cells & { readonly row: CubeRow<DetailDimension> }>>();
  for (const side of ['now', 'before'] as const) {
    for (const row of sides[side].rows) {
      if (row.currency !== currency || !kinds.has(row.chargeKind)) continue;
      const group = entry(groups, sameThing(row), () => new Map());
      entry(group, row.pricingCategory, () => ({ row, now: [], before: [] }))[side].push(row);
    }
  }
  return [...groups.values()].flatMap((categories) => {
    const parts = [...categories.values()];
    const merged = { now: parts.flatMap(({ now }) => now), before: parts.flatMap(({ before }) => before) };
    const basis = uncommittedBasis([...merged.now, ...merged.before], metric, categories.has('Committed'));
    const [first] = parts;
    if (first && basis) return [changeLine(first.row, merged, { currency, metric, basis })];
    return parts.map((part) => changeLine(part.row, part, { currency, metric, basis }));
  });
}

/** Lines of a pair of cubes without detail; both hold usage kinds only. */
export function pairLines<D extends Dimension & MoverDimension>(
  sides: Sides<D>,
  { currency, metric }: LineSelection,
): readonly ChangeLine[] {
  const groups = new Map<string, Cells & { readonly row: CubeRow<D> }>();
  for (const side of ['now', 'before'] as const) {
    for (const row of sides[side].rows) {
      if (row.currency !== currency) continue;
      const key = JSON.stringify(sides.now.dimensions.map((name) => row[name]));
      entry(groups, key, () => ({ row, now: [], before: [] }))[side].push(row);
    }
  }
  return [...groups.values()].map(({ row, ...cells }) => {
    const keys = Object.fromEntries(sides.now.dimensions.map((name) => [name, row[name]]));
    return changeLine(keys, cells, { currency, metric, basis: null });
  });
}

/** Lines of resources; what the source summed beyond its limit is one line without a key. */
export function resourceLines(
  cube: ChangeCube<'resourceId' | 'serviceName' | 'subAccountId'>,
  { currency, metric }: LineSelection,
): readonly ChangeLine[] {
  return cube.rows
    .filter((row) => row.currency === currency)
    .map(({ key, now, before, groups }) => {
      const cells = { now: now ? [now] : [], before: before ? [before] : [] };
      const own = changeLine(key ?? {}, cells, { currency, metric, basis: null });
      return key ? own : { ...own, keys: null, groups, effects: onlyEffect('amountOnly', own.change) };
    });
}

/**
 * Contracted cost tells price and commitment apart. Where it is unknown (CUR), list cost stands in for usage that
 * was under a commitment on either side; then a private discount counts with the commitment.
 */
function uncommittedBasis(
  cells: readonly CostCell[],
  metric: CostMetric,
  committed: boolean,
): CostMetric | null {
  if (metric !== 'effectiveCost' || !cells.every((cell) => cell.quantity)) return null;
  const isKnown = (basis: CostMetric) => cells.every((cell) => cell[basis] && cell.unknownRows[basis] === 0);
  if (isKnown('contractedCost')) return 'contractedCost';
  return committed && isKnown('listCost') ? 'listCost' : null;
}

function sameThing(row: CubeRow<DetailDimension>): string {
  const { serviceName, subAccountId, regionId, usageType, operation, pricingUnit, chargeKind } = row;
  const spot = SPOT.has(row.pricingCategory);
  return JSON.stringify([
    serviceName,
    subAccountId,
    regionId,
    usageType,
    operation,
    pricingUnit,
    chargeKind,
    spot,
  ]);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
