import { compareMoney, type Money } from '../../core/money.ts';
import { amountFact, countFact, type Frame, type NewFact } from './new-fact.ts';
import type { Open, Priced } from './open-recommendations.ts';
import { isSome, type Pointed, readAt } from './pointed.ts';
import { countOf, sumOf } from './summed.ts';

/** What some recommendations of one currency bring together, and how many they are; nothing where there are none. */
export function groupFacts(frame: Frame, group: readonly Priced[]): readonly NewFact[] {
  return [
    ...amountFact(frame, 'saving', savingOf(group), { per: 'month', as: 'saving' }),
    // The group that brings most is not the one with most of them.
    ...countFact({ ...frame, rank: null }, 'recommendations', numberOf(group), 'recommendations'),
  ];
}

/** Groups by what they bring, the largest first. */
export function largestFirst<K>(
  groups: ReadonlyMap<K, readonly Priced[]>,
): readonly (readonly [K, readonly Priced[]])[] {
  return [...groups]
    .flatMap(([kind, group]) => {
      const saving = savingOf(group);
      return saving ? [{ kind, group, saving }] : [];
    })
    .toSorted((a, b) => compareMoney(b.saving.value, a.saving.value))
    .map(({ kind, group }) => [kind, group] as const);
}

export function savingOf(group: readonly Priced[]): Pointed<Money> | null {
  const amounts = group.map(({ net }) => net);
  return isSome(amounts) ? sumOf(amounts) : null;
}

export function numberOf(group: readonly Open[]): Pointed<number> | null {
  const all = group.map(({ read, at }) => readAt(at, read));
  return isSome(all) ? countOf(all) : null;
}
