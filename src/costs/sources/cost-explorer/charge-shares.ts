import type { ChargeKind } from '../../../core/charge.ts';
import { type Decimal, subtractDecimal, ZERO } from '../../../core/decimal.ts';
import type { Fact } from './answer.ts';
import type { MetricBasis } from './metric-basis.ts';
import { type Reading, sameGroup } from './reading.ts';
import { type KindFilter, meaningOf } from './record-type.ts';

/** `null` is unknown; `none`: charges that do not count, such as fees and negations. */
export type Quantity = Fact['quantity'] | 'none';

/** A share of a fact that has one charge kind (`null` where the answer does not tell kinds apart). */
export interface Share {
  readonly kind: ChargeKind | null;
  readonly billed: Decimal | null;
  readonly effective: Decimal | null;
  readonly quantity: Quantity;
}

/** Cuts a fact by what its record type means. */
export function sharesOf(
  fact: Fact,
  reading: Reading,
  filter: KindFilter,
  basis: MetricBasis,
): readonly Share[] {
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
  const quantity = meaning.quantity === 'counts' ? fact.quantity : 'none';
  if (amortisedKind === kind) return [{ kind, billed, effective, quantity }];
  return nonZero([
    { kind, billed, effective: ZERO, quantity: 'none' },
    { kind: amortisedKind, billed: ZERO, effective, quantity: 'none' },
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
  if (billed === null || effective === null) return [{ kind, billed, effective, quantity: 'none' }];
  return nonZero([
    { kind, billed: effective, effective, quantity: 'none' },
    {
      kind: 'commitmentPurchase',
      billed: subtractDecimal(billed, effective),
      effective: ZERO,
      quantity: 'none',
    },
  ]);
}

/** Leaves out shares of nothing, but never all of them: a charge of 0 is still a charge. */
function nonZero(shares: readonly Share[]): readonly Share[] {
  const kept = shares.filter(({ billed, effective }) => billed?.units !== 0n || effective?.units !== 0n);
  return kept.length > 0 ? kept : shares.slice(0, 1);
}

function keyAt(fact: Fact, reading: Reading, key: string): string | null {
  const index = reading.groupBy.findIndex((group) => sameGroup(group, { Type: 'DIMENSION', Key: key }));
  return index < 0 ? null : (fact.keys[index] ?? '');
}
