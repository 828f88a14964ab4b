import { COST_METRICS, type CostMetric } from '../../src/core/charge.ts';
import { isResource } from '../../src/core/charge-line.ts';
import type {
  ChangeCube,
  ChangeQuery,
  ChangeRow,
  CostCell,
  Cube,
  CubeQuery,
  Dimension,
} from '../../src/core/cube.ts';
import { compareDecimal, type Decimal, subtractDecimal, trimDecimal, ZERO } from '../../src/core/decimal.ts';
import { type Money, money } from '../../src/core/money.ts';
import {
  type Codes,
  type MemoryTable,
  MONEY_SPLIT,
  QUANTITY_SPLIT,
  type SplitAmounts,
} from './memory-table.ts';

/** Groups charges by adding them up one by one. */
export function memoryCube<D extends Dimension>(table: MemoryTable, query: CubeQuery<D>): Cube<D> {
  const { dimensions, period, chargeKinds, resourceIds } = query;
  const selected = table.select(period, chargeKinds);
  const chosen = resourceIds ? ofResources(table, selected, resourceIds) : selected;
  const groups = grouped(table, dimensions, chosen);
  return {
    dimensions,
    period,
    rows: groups.map((group) => ({ ...group.keys, ...cellOf(table, group) })),
  };
}

function ofResources(
  table: MemoryTable,
  selected: readonly number[],
  resourceIds: readonly string[],
): readonly number[] {
  const { texts, codes } = table.codesOf('resourceId');
  const isChosen = texts.map((billed) => resourceIds.some((id) => isResource(billed, id)));
  return selected.filter((index) => isChosen[codes[index] ?? 0]);
}

/** Both periods side by side; what lies beyond the limit is one row for each currency. */
export function memoryChanges<D extends Dimension>(table: MemoryTable, query: ChangeQuery<D>): ChangeCube<D> {
  const { dimensions, now, before, chargeKinds, limit } = query;
  const side = (period: typeof now) => {
    const groups = grouped(table, dimensions, table.select(period, chargeKinds));
    return new Map(groups.map((group) => [group.id, group]));
  };
  const [nows, befores] = [side(now), side(before)];
  const pairs = [...new Set([...nows.keys(), ...befores.keys()])].sort(ascending).map((id) => {
    const [a, b] = [nows.get(id), befores.get(id)];
    return { now: a ? [a] : [], before: b ? [b] : [], size: changeOf(table, a, b) };
  });
  pairs.sort((a, b) => compareDecimal(b.size, a.size));
  const byCurrency = Map.groupBy(pairs, ({ now: [a], before: [b] }) => (a ?? b)?.currency ?? '');
  const rows = [...byCurrency]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([currency, own]) => {
      const beyond = own.slice(limit);
      const kept = own.slice(0, limit).map((pair) => changeRow(table, currency, [pair], dimensions));
      return beyond.length > 0 ? [...kept, changeRow(table, currency, beyond, null)] : kept;
    });
  return { dimensions, now, before, rows };
}

interface Group<D extends Dimension> {
  readonly id: string;
  readonly currency: string;
  readonly keys: Readonly<Record<D, string>>;
  readonly members: number[];
}

interface Pair<D extends Dimension> {
  readonly now: readonly Group<D>[];
  readonly before: readonly Group<D>[];
}

function grouped<D extends Dimension>(
  table: MemoryTable,
  dimensions: readonly D[],
  chosen: readonly number[],
): readonly Group<D>[] {
  const columns = [table.codesOf('currency'), ...dimensions.map((name) => table.codesOf(name))];
  const codeOf = coder(columns);
  const groups = new Map<number | string, number[]>();
  for (const index of chosen) {
    const code = codeOf(index);
    const members = groups.get(code);
    if (members) members.push(index);
    else groups.set(code, [index]);
  }
  return [...groups.values()]
    .map((members) => groupOf(columns, dimensions, members))
    .sort((a, b) => ascending(a.id, b.id));
}

function groupOf<D extends Dimension>(
  columns: readonly Codes[],
  dimensions: readonly D[],
  members: number[],
): Group<D> {
  const texts = columns.map((column) => column.texts[column.codes[members[0] ?? 0] ?? 0] ?? '');
  const [currency = '', ...values] = texts;
  const keys = Object.fromEntries(dimensions.map((name, at) => [name, values[at] ?? ''])) as Record<
    D,
    string
  >;
  // The lowest character between the keys, so that ids sort as the keys do.
  return { id: texts.join('\0'), currency, keys, members };
}

/** The code of a group: a number where a double holds all of them, and a slower text where there are too many. */
function coder(columns: readonly Codes[]): (index: number) => number | string {
  const size = columns.reduce((product, { texts }) => product * texts.length, 1);
  if (size > Number.MAX_SAFE_INTEGER) return (index) => columns.map(({ codes }) => codes[index] ?? 0).join();
  return (index) => {
    let code = 0;
    for (const { texts, codes } of columns) code = code * texts.length + (codes[index] ?? 0);
    return code;
  };
}

function changeRow<D extends Dimension>(
  table: MemoryTable,
  currency: string,
  pairs: readonly Pair<D>[],
  dimensions: readonly D[] | null,
): ChangeRow<D> {
  const joined = (groups: readonly Group<D>[]): CostCell | null => {
    const [first] = groups;
    if (!first) return null;
    const cell = cellOf(table, { currency, members: groups.flatMap(({ members }) => members) });
    return dimensions ? cell : { ...cell, quantity: null };
  };
  const [only] = pairs;
  return {
    key: dimensions && only ? ((only.now[0] ?? only.before[0])?.keys ?? null) : null,
    currency,
    now: joined(pairs.flatMap(({ now }) => now)),
    before: joined(pairs.flatMap(({ before }) => before)),
    groups: pairs.length,
  };
}

type Members = Pick<Group<Dimension>, 'currency' | 'members'>;

function changeOf(table: MemoryTable, now: Members | undefined, before: Members | undefined): Decimal {
  const sum = (group: Members | undefined): Decimal =>
    group ? sumOf(table.amounts.effectiveCost, group.members, MONEY_SPLIT) : ZERO;
  const { units, scale } = subtractDecimal(sum(now), sum(before));
  return { units: units < 0n ? -units : units, scale };
}

function cellOf(table: MemoryTable, { currency, members }: Members): CostCell {
  const sum = (metric: CostMetric): Money =>
    money(trimDecimal(sumOf(table.amounts[metric], members, MONEY_SPLIT)), currency);
  const [billedCost, effectiveCost, listCost, contractedCost] = COST_METRICS.map(sum);
  return {
    currency,
    rows: members.length,
    billedCost: billedCost ?? null,
    effectiveCost: effectiveCost ?? null,
    listCost: listCost ?? null,
    contractedCost: contractedCost ?? null,
    unknownRows: { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 },
    quantity: quantityOf(table, members),
  };
}

/** `null` where nothing was consumed, or where units are mixed. */
function quantityOf(table: MemoryTable, members: readonly number[]): Decimal | null {
  const units = table.codesOf('unit').codes;
  const measured = members.filter((index) => table.hasQuantity[index] === 1);
  const [first] = measured;
  if (first === undefined || measured.some((index) => units[index] !== units[first])) return null;
  return trimDecimal(sumOf(table.quantity, measured, QUANTITY_SPLIT));
}

export function sumOf(
  amounts: SplitAmounts,
  members: readonly number[],
  scales: { readonly coarse: number; readonly fine: number },
): Decimal {
  let coarse = 0;
  let fine = 0;
  for (const index of members) {
    coarse += amounts.coarse[index] ?? 0;
    fine += amounts.fine[index] ?? 0;
  }
  if (!Number.isSafeInteger(coarse) || !Number.isSafeInteger(fine)) throw new RangeError('Sum is not exact');
  return {
    units: BigInt(coarse) * 10n ** BigInt(scales.fine - scales.coarse) + BigInt(fine),
    scale: scales.fine,
  };
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
