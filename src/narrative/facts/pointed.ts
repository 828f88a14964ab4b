import {
  type Decimal,
  decimal,
  decimalFromInteger,
  divideDecimal,
  subtractDecimal,
} from '../../core/decimal.ts';
import type { FactSource } from '../../core/fact.ts';
import {
  type Estimate,
  type Money,
  money,
  moneyToNumber,
  multiplyMoney,
  ratioOfMoney,
  subtractMoney,
  sumMoney,
} from '../../core/money.ts';

/**
 * A figure and where it comes from. `formula` is written over the figures that `of` points to: `#1` is the first of them,
 * `sum(#1…#3)` the first three together.
 */
export interface Pointed<T> {
  readonly value: T;
  readonly formula: string;
  readonly of: readonly [string, ...string[]];
}

/** A JSON pointer (RFC 6901). */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A figure as it stands in report.json. */
export function readAt<T>(at: string, value: T): Pointed<T> {
  return { value, formula: AS_IT_STANDS, of: [at] };
}

const AS_IT_STANDS = '#1';

export function sourceOf({ formula, of }: Pointed<unknown>): FactSource {
  return formula === AS_IT_STANDS ? { kind: 'read', pointer: of[0] } : { kind: 'computed', formula, of };
}

export function difference(now: Pointed<Money>, before: Pointed<Money>): Pointed<Money> {
  return written(subtractMoney(now.value, before.value), now, before, (a, b) => `${a} − ${b}`);
}

/** (now − before) ÷ before; `null` over zero. */
export function changeRatio(now: Pointed<Money>, before: Pointed<Money>): Pointed<Decimal> | null {
  const ratio = ratioOfMoney(subtractMoney(now.value, before.value), before.value);
  return ratio && written(ratio, now, before, (a, b) => `(${a} − ${b}) ÷ ${b}`);
}

/** part ÷ whole; `null` over zero. */
export function share(part: Pointed<Money>, whole: Pointed<Money>): Pointed<Decimal> | null {
  const ratio = ratioOfMoney(part.value, whole.value);
  return ratio && written(ratio, part, whole, (a, b) => `${a} ÷ ${b}`);
}

/** An estimate beside an exact amount: the difference is an estimate. */
export function estimatedDifference(now: Pointed<Estimate>, before: Pointed<Money>): Pointed<Estimate> {
  const value = now.value.value - moneyToNumber(before.value);
  const { currency } = now.value;
  return written({ value, currency }, now, before, (a, b) => `${a} − ${b}`);
}

/** `null` over zero. */
export function estimatedChangeRatio(now: Pointed<Estimate>, before: Pointed<Money>): Pointed<number> | null {
  const base = moneyToNumber(before.value);
  if (base === 0) return null;
  return written((now.value.value - base) / base, now, before, (a, b) => `(${a} − ${b}) ÷ ${b}`);
}

export function estimatedTimes({ value, ...rest }: Pointed<Estimate>, factor: number): Pointed<Estimate> {
  const estimate = { ...value, value: value.value * factor };
  return { ...rest, value: estimate, formula: `${inBrackets(rest.formula)} × ${factor}` };
}

export function times(amount: Pointed<Money>, factor: number): Pointed<Money> {
  const value = multiplyMoney(amount.value, decimalFromInteger(factor));
  return { ...amount, value, formula: `${inBrackets(amount.formula)} × ${factor}` };
}

/** At 34 digits. `divisor` is not zero: it is a number of days, or of what is counted. */
export function dividedBy(amount: Pointed<Money>, divisor: number): Pointed<Money> {
  const quotient = divideDecimal(amount.value.amount, decimal(String(divisor)));
  if (!quotient) throw new TypeError('A divisor of zero');
  const value = money(quotient, amount.value.currency);
  return { ...amount, value, formula: `${inBrackets(amount.formula)} ÷ ${divisor}` };
}

/** The sum of figures as they stand; of a single one, itself. */
export function sumOf(
  amounts: readonly [Pointed<Money>, ...Pointed<Money>[]],
  currency: string,
): Pointed<Money> {
  const value = sumMoney(
    amounts.map((amount) => amount.value),
    currency,
  );
  return { value, formula: over('sum', amounts.length), of: pointersOf(amounts) };
}

export function plainSum(counts: readonly [Pointed<number>, ...Pointed<number>[]]): Pointed<number> {
  const value = counts.reduce((sum, count) => sum + count.value, 0);
  return { value, formula: over('sum', counts.length), of: pointersOf(counts) };
}

/** What is left of the whole. */
export function complement(ratio: Pointed<Decimal>): Pointed<Decimal> {
  return {
    ...ratio,
    value: subtractDecimal(decimal('1'), ratio.value),
    formula: `1 − ${inBrackets(ratio.formula)}`,
  };
}

/** How many there are of what the pointers lead to. */
export function countOf(all: readonly [Pointed<unknown>, ...Pointed<unknown>[]]): Pointed<number> {
  return { value: all.length, formula: `count(${range(all.length)})`, of: pointersOf(all) };
}

/** How many are in the list that the pointer leads to. */
export function lengthAt(at: string, list: readonly unknown[]): Pointed<number> {
  return { value: list.length, formula: 'length(#1)', of: [at] };
}

export function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

function pointersOf([first, ...others]: readonly [
  Pointed<unknown>,
  ...Pointed<unknown>[],
]): Pointed<unknown>['of'] {
  return [first.of[0], ...others.map(({ of }) => of[0])];
}

function over(name: string, length: number): string {
  return length === 1 ? AS_IT_STANDS : `${name}(${range(length)})`;
}

function range(length: number): string {
  return length === 1 ? '#1' : `#1…#${length}`;
}

/** Two figures in one formula: the operands of the second are counted on from those of the first. */
function written<T>(
  value: T,
  a: Pointed<unknown>,
  b: Pointed<unknown>,
  formula: (a: string, b: string) => string,
): Pointed<T> {
  const second = b.formula.replaceAll(/#(\d+)/g, (_, index: string) => `#${Number(index) + a.of.length}`);
  return { value, formula: formula(inBrackets(a.formula), inBrackets(second)), of: [...a.of, ...b.of] };
}

/** What is more than one operand or function is put in brackets. */
function inBrackets(formula: string): string {
  return formula.includes(' ') ? `(${formula})` : formula;
}
