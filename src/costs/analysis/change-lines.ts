import type { DetailDimension } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import type { ChangeCube, CostCell, Cube, CubeRow, Dimension } from '../../core/cube.ts';
import { addDecimal, type Decimal, ZERO } from '../../core/decimal.ts';
import { addMoney, type Money, subtractMoney, zeroMoney } from '../../core/money.ts';
import type { Effects, MoverDimension } from '../../core/mover.ts';
import { effectsOf, onlyEffect, type Side } from './effects.ts';
import { kindsOf } from './metric.ts';

/** One thing that may have changed: the finest grain at which quantity and price make sense. */
export interface ChangeLine {
  /** `null`: everything beyond the groups that the source keeps apart. */
  readonly keys: Readonly<Partial<Record<MoverDimension, string>>> | null;
  readonly now: Money | null;
  readonly before: Money | null;
  readonly change: Money;
  readonly effects: Effects;
  /** How many groups of the source it stands for. */
  readonly groups: number;
}

export interface LineSelection {
  readonly currency: string;
  readonly metric: CostMetric;
}

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
    if (first && basis) return [line(first.row, merged, { currency, metric, basis })];
    return parts.map((part) => line(part.row, part, { currency, metric, basis }));
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
    return line(keys, cells, { currency, metric, basis: null });
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
      const own = line(key ?? {}, cells, { currency, metric, basis: null });
      return key ? own : { ...own, keys: null, groups, effects: onlyEffect('amountOnly', own.change) };
    });
}

type LineKeys = NonNullable<ChangeLine['keys']> & { readonly chargeKind?: string };

function line(
  keys: LineKeys,
  cells: Cells,
  { currency, metric, basis }: LineSelection & { readonly basis: CostMetric | null },
): ChangeLine {
  const now = sideOf(cells.now, currency, metric, basis);
  const before = sideOf(cells.before, currency, metric, basis);
  const zero = zeroMoney(currency);
  const change = subtractMoney(now?.amount ?? zero, before?.amount ?? zero);
  const effects =
    keys.chargeKind === 'unusedCommitment'
      ? onlyEffect('commitment', change)
      : effectsOf(now, before, currency);
  return { keys, now: now?.amount ?? null, before: before?.amount ?? null, change, effects, groups: 1 };
}

/** Amounts that are unknown add nothing, as in every total (the count of unknown rows stands beside those). */
function sideOf(
  cells: readonly CostCell[],
  currency: string,
  metric: CostMetric,
  basis: CostMetric | null,
): Side | null {
  if (cells.length === 0) return null;
  let amount = zeroMoney(currency);
  let quantity: Decimal | null = ZERO;
  let uncommitted = basis ? zeroMoney(currency) : null;
  for (const cell of cells) {
    amount = addMoney(amount, cell[metric] ?? zeroMoney(currency));
    quantity = quantity && cell.quantity ? addDecimal(quantity, cell.quantity) : null;
    const reference = basis && cell[basis];
    if (uncommitted && reference) uncommitted = addMoney(uncommitted, reference);
  }
  return { amount, quantity, uncommitted };
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
