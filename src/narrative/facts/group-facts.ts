import { compareMoney, type Money } from '../../core/money.ts';
import { times } from './calculated.ts';
import { amountFact, countFact, type Frame, type NewFact } from './new-fact.ts';
import type { Open, Priced } from './open-recommendations.ts';
import { isSome, type Pointed, readAt } from './pointed.ts';
import { countOf, sumOf } from './summed.ts';

const MONTHS_OF_A_YEAR = 12;

/** What some recommendations of one currency bring together, and how many they are; nothing where there are none. */
export function groupFacts(frame: Frame, group: readonly Priced[]): readonly NewFact[] {
  return [
    ...amountFact(frame, 'saving', savingOf(group), { per: 'month', as: 'saving' }),
    ...numberFacts(frame, group),
  ];
}

/** The same with what they bring a year. */
export function yearlyGroupFacts(frame: Frame, group: readonly Priced[]): readonly NewFact[] {
  const saving = savingOf(group);
  return [
    ...amountFact(frame, 'saving', saving, { per: 'month', as: 'saving' }),
    ...amountFact(frame, 'saving-a-year', saving && times(saving, MONTHS_OF_A_YEAR), {
      per: 'year',
      as: 'saving',
    }),
    ...numberFacts(frame, group),
  ];
}

function numberFacts(frame: Frame, group: readonly Priced[]): readonly NewFact[] {
  return [
    // The group that brings most is not the one with most of them.
    ...countFact({ ...frame, rank: null }, 'recommendations', numberOf(group), 'recommendations'),
  ];
}

/** One kind of recommendation, and its place among the others: the same for those that bring the same. */
export interface RankedGroup<K> {
  readonly kind: K;
  readonly group: readonly Priced[];
  readonly rank: number;
}

/** Groups by what they bring, the largest first. */
export function largestFirst<K>(groups: ReadonlyMap<K, readonly Priced[]>): readonly RankedGroup<K>[] {
  const sorted = [...groups]
    .flatMap(([kind, group]) => {
      const saving = savingOf(group);
      return saving ? [{ kind, group, saving }] : [];
    })
    .toSorted((a, b) => compareMoney(b.saving.value, a.saving.value));
  const amounts = sorted.map(({ saving }) => saving.value);
  return sorted.map(({ kind, group, saving }) => ({ kind, group, rank: placeOf(saving.value, amounts) }));
}

/** The place of an amount among others, from 1: two that are the same share the better one. */
export function placeOf(amount: Money, all: readonly Money[]): number {
  return 1 + all.filter((other) => compareMoney(other, amount) > 0).length;
}

export function savingOf(group: readonly Priced[]): Pointed<Money> | null {
  const amounts = group.map(({ net }) => net);
  return isSome(amounts) ? sumOf(amounts) : null;
}

export function numberOf(group: readonly Open[]): Pointed<number> | null {
  const all = group.map(({ read, at }) => readAt(at, read));
  return isSome(all) ? countOf(all) : null;
}
