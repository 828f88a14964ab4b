import type { ChargeKind, CostMetric } from '../../../core/charge.ts';
import type { CostCell, CubeRow, Dimension } from '../../../core/cube.ts';
import { addDecimal, type Decimal, subtractDecimal, ZERO } from '../../../core/decimal.ts';
import { monthOf, type Period } from '../../../core/period.ts';
import type { Fact } from './answer.ts';
import type { MetricBasis } from './metric-basis.ts';
import { groupOf, type Reading, sameGroup } from './reading.ts';
import { categoryOf, type KindFilter, meaningOf } from './record-type.ts';

/** Facts of one answer that go into a cube, limited to some days of it. */
export interface FoldPart {
  readonly reading: Reading;
  readonly facts: readonly Fact[];
  readonly days: Period;
  /** What the answer was limited to; exactness of its sums where it is not grouped by record type. */
  readonly filter: KindFilter;
}

/** A share of a fact that has one charge kind (`null` where the answer does not tell kinds apart). */
interface Share {
  readonly kind: ChargeKind | null;
  readonly billed: Decimal | null;
  readonly effective: Decimal | null;
  readonly quantity: Fact['quantity'];
}

interface Sum {
  readonly keys: readonly string[];
  readonly currency: string;
  billed: Decimal | null;
  effective: Decimal | null;
  quantity: Fact['quantity'];
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
      for (const share of sharesOf(fact, part, basis)) {
        if (share.kind !== null && kinds !== null && !kinds.includes(share.kind)) continue;
        addShare(sums, keysOf(fact, share.kind), fact.currency, share);
      }
    }
  }
  // A quantity means something within one usage type only (finops-maths §1).
  const counts = dimensions.some((dimension) => dimension === 'usageType');
  return [...sums.values()].sort(byCurrencyAndKeys).map((sum) => rowOf(dimensions, sum, counts));
}

/** Cuts a fact by what its record type means. */
function sharesOf(fact: Fact, { reading, filter }: FoldPart, basis: MetricBasis): readonly Share[] {
  const billed = fact.amounts.get(basis.billedCost) ?? null;
  const effective = fact.amounts.get(basis.effectiveCost) ?? null;
  const recordType = keyAt(fact, reading, 'RECORD_TYPE');
  if (recordType !== null) return sharesByMeaning(fact, reading, recordType, billed, effective);
  const share: Share = {
    kind: null,
    billed: filter.billedExact ? billed : null,
    effective: filter.effectiveExact ? effective : null,
    quantity: filter.quantityExact ? fact.quantity : null,
  };
  return [share];
}

function sharesByMeaning(
  fact: Fact,
  reading: Reading,
  recordType: string,
  billed: Decimal | null,
  effective: Decimal | null,
): readonly Share[] {
  const meaning = meaningOf(recordType);
  const [kind = 'adjustment', ...otherKinds] = meaning.billed;
  if (otherKinds.length > 0) return feeShares(billed, effective, keyAt(fact, reading, 'SERVICE'));
  const amortisedKind = meaning.effective[0] ?? kind;
  const quantity = meaning.quantity === 'counts' ? fact.quantity : null;
  if (amortisedKind === kind) return [{ kind, billed, effective, quantity }];
  return nonZero([
    { kind, billed, effective: ZERO, quantity: null },
    { kind: amortisedKind, billed: ZERO, effective, quantity: null },
  ]);
}

/**
 * A `Fee` is amortised only where it buys a commitment: what is billed and not effective is the purchase of one,
 * what is effective is any other fee.
 */
function feeShares(
  billed: Decimal | null,
  effective: Decimal | null,
  service: string | null,
): readonly Share[] {
  const kind: ChargeKind =
    service !== null && /^AWS (Premium )?Support\b/.test(service) ? 'support' : 'purchase';
  if (billed === null || effective === null) return [{ kind, billed, effective, quantity: null }];
  return nonZero([
    { kind, billed: effective, effective, quantity: null },
    {
      kind: 'commitmentPurchase',
      billed: subtractDecimal(billed, effective),
      effective: ZERO,
      quantity: null,
    },
  ]);
}

/** Leaves out shares of nothing, but never all of them: a charge of 0 is still a charge. */
function nonZero(shares: readonly Share[]): readonly Share[] {
  const kept = shares.filter(({ billed, effective }) => billed?.units !== 0n || effective?.units !== 0n);
  return kept.length > 0 ? kept : shares.slice(0, 1);
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

function plusQuantity(a: Fact['quantity'], b: Fact['quantity']): Fact['quantity'] {
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
function plainKey(key: string, prefix: string): string {
  if (prefix !== '') return key.startsWith(prefix) ? key.slice(prefix.length) : key;
  return NO_VALUE.has(key) ? '' : key;
}

const NO_VALUE: ReadonlySet<string> = new Set(['NoRegion', 'NoUsageType', 'NoLinkedAccount', 'NoService']);

function keyAt(fact: Fact, reading: Reading, key: string): string | null {
  const index = reading.groupBy.findIndex((group) => sameGroup(group, { Type: 'DIMENSION', Key: key }));
  return index < 0 ? null : (fact.keys[index] ?? '');
}

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
    quantity: counts ? (sum.quantity?.amount ?? null) : null,
  };
  const named = Object.fromEntries(dimensions.map((name, index) => [name, keys[index] ?? '']));
  // Object.fromEntries cannot tell that every dimension has a key.
  return { ...(named as Record<D, string>), ...cell };
}
