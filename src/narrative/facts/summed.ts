import { type Money, sumMoney } from '../../core/money.ts';
import type { Pointed, Read } from './pointed.ts';

/** Figures as they stand in report.json, at least one. */
type Some<T> = readonly [Read<T>, ...Read<T>[]];

/** What amounts of one currency are together; of a single one, itself. */
export function sumOf(amounts: Some<Money>): Pointed<Money> {
  const [{ value: first }] = amounts;
  const value = sumMoney(
    amounts.map((amount) => amount.value),
    first.currency,
  );
  return { value, formula: sumFormula(amounts), of: pointersOf(amounts) };
}

export function plainSum(counts: Some<number>): Pointed<number> {
  const value = counts.reduce((sum, count) => sum + count.value, 0);
  return { value, formula: sumFormula(counts), of: pointersOf(counts) };
}

/** How many there are of what the pointers lead to. */
export function countOf(all: Some<unknown>): Pointed<number> {
  return { value: all.length, formula: `count(${operands(all)})`, of: pointersOf(all) };
}

/** How many are in the list that the pointer leads to. */
export function lengthAt(at: string, list: readonly unknown[]): Pointed<number> {
  return { value: list.length, formula: 'length(#1)', of: [at] };
}

function sumFormula(all: Some<unknown>): string {
  return all.length === 1 ? '#1' : `sum(${operands(all)})`;
}

function operands({ length }: Some<unknown>): string {
  return length === 1 ? '#1' : `#1…#${length}`;
}

function pointersOf([first, ...others]: Some<unknown>): Pointed<unknown>['of'] {
  return [first.of[0], ...others.map(({ of }) => of[0])];
}
