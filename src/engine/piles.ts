import { inOrder } from '../core/in-order.ts';
import type { Unit } from '../core/unit.ts';

/** Units that go into one batch; grows while batches are packed. */
export interface Pile {
  readonly units: Unit[];
  seconds: number;
  /** What counts against the limit of services. */
  readonly services: Set<string>;
  /** How many of them one of its units has. */
  most: number;
  /** The lowest limit any of its services sets. */
  cap: number;
}

/** What one unit counts for. */
export type Counting = (unit: Unit) => { readonly services: readonly string[]; readonly cap: number };

export function pileOf(units: readonly Unit[], counting: Counting): Pile {
  const pile: Pile = { units: [], seconds: 0, services: new Set(), most: 0, cap: Infinity };
  for (const unit of units) {
    const counted = counting(unit);
    const services = new Set(counted.services);
    pour(pile, {
      units: [unit],
      seconds: unit.expectedSeconds,
      services,
      most: services.size,
      cap: counted.cap,
    });
  }
  return pile;
}

/** Puts what is in the one pile on the other. */
export function pour(into: Pile, from: Pile): void {
  for (const unit of from.units) into.units.push(unit);
  for (const service of from.services) into.services.add(service);
  into.seconds += from.seconds;
  into.most = Math.max(into.most, from.most);
  into.cap = Math.min(into.cap, from.cap);
}

/**
 * Whether two piles may be one. A single unit always may, since it cannot be split; and where it has more services
 * than there may be, others of its services go with it, since they add none.
 */
export function fitTogether(a: Pile, b: Pile, seconds: number): boolean {
  if (a.units.length + b.units.length <= 1) return true;
  if (a.seconds + b.seconds > seconds) return false;
  const cap = Math.min(a.cap, b.cap);
  if (cap === Infinity) return true;
  return a.services.union(b.services).size <= Math.max(cap, a.most, b.most);
}

/** The longest first; equal ones keep their order. */
export function longestFirst(piles: readonly Pile[]): readonly Pile[] {
  return piles.toSorted((a, b) => b.seconds - a.seconds);
}

/** Each pile, the longest first, to the bin with the least work: at most a third above the best there is. */
export function spreadEvenly(piles: readonly Pile[], bins: number): readonly Pile[] {
  const spread: Pile[] = [];
  for (const pile of longestFirst(piles)) {
    const least = spread.reduce<Pile | undefined>(
      (low, bin) => (low && low.seconds <= bin.seconds ? low : bin),
      undefined,
    );
    if (spread.length < bins || !least) spread.push(copyOf(pile));
    else pour(least, pile);
  }
  return spread;
}

export function copyOf(pile: Pile): Pile {
  return { ...pile, units: [...pile.units], services: new Set(pile.services) };
}

export function idsOf({ units }: Pile): readonly string[] {
  return units.map(({ id }) => id).sort(inOrder);
}
