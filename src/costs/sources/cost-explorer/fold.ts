import type { ChargeKind, CostMetric } from '../../../core/charge.ts';
import type { CostCell, CubeRow, Dimension } from '../../../core/cube.ts';
import { addDecimal, type Decimal } from '../../../core/decimal.ts';
import { monthOf, type Period } from '../../../core/period.ts';
import { recordOf } from '../../../core/record-of.ts';
import type { Fact } from './answer.ts';
import { type Quantity, type Share, sharesOf } from './charge-shares.ts';
import type { MetricBasis } from './metric-basis.ts';
import { groupOf, type Reading, sameGroup } from './reading.ts';
import { categoryOf, type KindFilter } from './record-type.ts';

/** Facts of one answer that go into a cube, limited to some days of it. */
export interface FoldPart {
  readonly reading: Reading;
  readonly facts: readonly Fact[];
  readonly days: Period;
  /** What the answer was limited to; exactness of its sums where it is not grouped by record type. */
  readonly filter: KindFilter;
}

interface Sum {
  readonly keys: readonly string[];
  readonly currency: string;
  billed: Decimal | null;
  effective: Decimal | null;
  quantity: Quantity;
}

/** Adds facts up to the groups of a cube, in ascending order of currency and keys. */
export function foldFacts<D extends Dimension>(
  dimensions: readonly D[],
  kinds: readonly ChargeKind[] | null,
  parts: readonly FoldPart[],
  basis: MetricBasis,
): readonly CubeRow<D>[] {
  const sums = new Map<string, Sum>();
  for (const part of parts) {
    const keysOf = keyReader(dimensions, part.reading);
    for (const fact of part.facts) {
      if (fact.start < part.days.start || fact.start >= part.days.end) continue;
      for (const share of sharesOf(fact, part.reading, part.filter, basis)) {
        if (share.kind !== null && kinds !== null && !kinds.includes(share.kind)) continue;
        addShare(sums, keysOf(fact, share.kind), fact.currency, share);
      }
    }
  }
  // A quantity means something within one usage type only.
  const counts = dimensions.some((dimension) => dimension === 'usageType');
  return [...sums.values()].sort(byCurrencyAndKeys).map((sum) => rowOf(dimensions, sum, counts));
}

function addShare(sums: Map<string, Sum>, keys: readonly string[], currency: string, share: Share): void {
  const id = JSON.stringify([currency, keys]);
  const sum = sums.get(id);
  if (!sum) {
    const { billed, effective, quantity } = share;
    sums.set(id, { keys, currency, billed, effective, quantity });
    return;
  }
  sum.billed = plus(sum.billed, share.billed);
  sum.effective = plus(sum.effective, share.effective);
  sum.quantity = plusQuantity(sum.quantity, share.quantity);
}

/** One unknown part makes the sum unknown: Cost Explorer has no row counts to say how much is missing. */
function plus(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a && b ? addDecimal(a, b) : null;
}

function plusQuantity(a: Quantity, b: Quantity): Quantity {
  if (a === 'none') return b;
  if (b === 'none') return a;
  return a && b && a.unit === b.unit ? { amount: addDecimal(a.amount, b.amount), unit: a.unit } : null;
}

type KeyReader = (fact: Fact, kind: ChargeKind | null) => readonly string[];

function keyReader(dimensions: readonly Dimension[], reading: Reading): KeyReader {
  const readers = dimensions.map((dimension) => dimensionReader(dimension, reading));
  return (fact, kind) => readers.map((read) => read(fact, kind));
}

function dimensionReader(
  dimension: Dimension,
  reading: Reading,
): (fact: Fact, kind: ChargeKind | null) => string {
  if (dimension === 'day') return ({ start }) => start;
  if (dimension === 'month') return ({ start }) => monthOf(start);
  if (dimension === 'providerName') return () => 'AWS';
  if (dimension === 'chargeKind') return (_, kind) => kind ?? '';
  if (dimension === 'chargeCategory') return (_, kind) => (kind ? categoryOf(kind) : '');
  const group = groupOf(dimension);
  const index = reading.groupBy.findIndex((other) => group !== null && sameGroup(group, other));
  const prefix = group && group.Type !== 'DIMENSION' ? `${group.Key}$` : '';
  return ({ keys }) => plainKey(keys[index] ?? '', prefix);
}

/** Tags and cost categories come as `key$value`; a charge without region or usage type as `NoRegion`, `NoUsageType`. */
export function plainKey(key: string, prefix = ''): string {
  if (prefix !== '') return key.startsWith(prefix) ? key.slice(prefix.length) : key;
  return NO_VALUE.has(key) ? '' : key;
}

const NO_VALUE: ReadonlySet<string> = new Set(['NoRegion', 'NoUsageType', 'NoLinkedAccount', 'NoService']);

function byCurrencyAndKeys(a: Sum, b: Sum): number {
  const left = [a.currency, ...a.keys];
  const right = [b.currency, ...b.keys];
  for (const [index, text] of left.entries()) {
    const other = right[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}

const NO_UNKNOWN_ROWS: Readonly<Record<CostMetric, number>> = {
  billedCost: 0,
  effectiveCost: 0,
  listCost: 0,
  contractedCost: 0,
};

function rowOf<D extends Dimension>(dimensions: readonly D[], sum: Sum, counts: boolean): CubeRow<D> {
  const { currency, keys } = sum;
  const cell: CostCell = {
    currency,
    rows: 0,
    unknownRows: NO_UNKNOWN_ROWS,
    billedCost: sum.billed && { amount: sum.billed, currency },
    effectiveCost: sum.effective && { amount: sum.effective, currency },
    listCost: null,
    contractedCost: null,
    quantity: counts && sum.quantity && sum.quantity !== 'none' ? sum.quantity.amount : null,
  };
  return { ...recordOf(dimensions, (_, index) => keys[index] ?? ''), ...cell };
}
