import type { Unit } from '../core/unit.ts';
import { inOrder } from './in-order.ts';

/** Units that stay together, and their work. */
export interface Pile {
  readonly units: readonly Unit[];
  readonly seconds: number;
}

export function pile(units: readonly Unit[]): Pile {
  return { units, seconds: secondsOf(units) };
}

/** Added in the order of ids, so that the last digit does not depend on the order of the units. */
export function secondsOf(units: readonly Unit[]): number {
  return [...units]
    .sort((a, b) => inOrder(a.id, b.id))
    .reduce((sum, { expectedSeconds }) => sum + expectedSeconds, 0);
}

/** The longest first; equals by their first unit. */
export function bySeconds(a: Pile, b: Pile): number {
  return b.seconds - a.seconds || inOrder(firstId(a), firstId(b));
}

/** Each pile, the longest first, to the bin with the least work: at most a third above the best there is. */
export function spreadEvenly(piles: readonly Pile[], bins: number): Pile[] {
  const spread: { units: Unit[]; seconds: number }[] = [];
  for (const { units, seconds } of [...piles].sort(bySeconds)) {
    const least = leastOf(spread);
    if (spread.length < bins || !least) spread.push({ units: [...units], seconds });
    else {
      least.units.push(...units);
      least.seconds += seconds;
    }
  }
  return spread;
}

function leastOf<Bin extends { readonly seconds: number }>(bins: readonly Bin[]): Bin | undefined {
  return bins.reduce<Bin | undefined>(
    (least, bin) => (least && least.seconds <= bin.seconds ? least : bin),
    undefined,
  );
}

function firstId({ units }: Pile): string {
  return units.reduce((least, { id }) => (least === '' || id < least ? id : least), '');
}
