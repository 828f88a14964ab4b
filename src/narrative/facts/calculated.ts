import {
  type Decimal,
  decimal,
  decimalFromInteger,
  divideDecimal,
  subtractDecimal,
} from '../../core/decimal.ts';
import {
  type Estimate,
  type Money,
  money,
  moneyToNumber,
  multiplyMoney,
  ratioOfMoney,
  subtractMoney,
} from '../../core/money.ts';
import type { Pointed } from './pointed.ts';

export function difference(now: Pointed<Money>, before: Pointed<Money>): Pointed<Money> {
  return written(subtractMoney(now.value, before.value), now, before, (a, b) => `${a} − ${b}`);
}

/** (now − before) ÷ before; `null` over zero and over less than that, where it would tell a rise as a fall. */
export function changeRatio(now: Pointed<Money>, before: Pointed<Money>): Pointed<Decimal> | null {
  const ratio = isPositive(before)
    ? ratioOfMoney(subtractMoney(now.value, before.value), before.value)
    : null;
  return ratio && written(ratio, now, before, (a, b) => `(${a} − ${b}) ÷ ${b}`);
}

/** part ÷ whole; `null` over zero and over less than that. */
export function share(part: Pointed<Money>, whole: Pointed<Money>): Pointed<Decimal> | null {
  const ratio = isPositive(whole) ? ratioOfMoney(part.value, whole.value) : null;
  return ratio && written(ratio, part, whole, (a, b) => `${a} ÷ ${b}`);
}

/** An estimate beside an exact amount: the difference is an estimate. */
export function estimatedDifference(now: Pointed<Estimate>, before: Pointed<Money>): Pointed<Estimate> {
  const value = now.value.value - moneyToNumber(before.value);
  const { currency } = now.value;
  return written({ value, currency }, now, before, (a, b) => `${a} − ${b}`);
}

/** As {@link changeRatio}. */
export function estimatedChangeRatio(now: Pointed<Estimate>, before: Pointed<Money>): Pointed<number> | null {
  if (!isPositive(before)) return null;
  const base = moneyToNumber(before.value);
  return written((now.value.value - base) / base, now, before, (a, b) => `(${a} − ${b}) ÷ ${b}`);
}

export function estimatedTimes({ value, ...rest }: Pointed<Estimate>, factor: number): Pointed<Estimate> {
  const estimate = { ...value, value: value.value * factor };
  return { ...rest, value: estimate, formula: `${inBrackets(rest.formula)} × ${factor}` };
}

export function times({ value, ...rest }: Pointed<Money>, factor: number): Pointed<Money> {
  const product = multiplyMoney(value, decimalFromInteger(factor));
  return { ...rest, value: product, formula: `${inBrackets(rest.formula)} × ${factor}` };
}

/** At 34 digits. @param divisor A number of days, or of what is counted: not zero. */
export function dividedBy({ value, ...rest }: Pointed<Money>, divisor: number): Pointed<Money> {
  const quotient = divideDecimal(value.amount, decimal(String(divisor)));
  if (!quotient) throw new TypeError('A divisor of zero');
  const formula = `${inBrackets(rest.formula)} ÷ ${divisor}`;
  return { ...rest, value: money(quotient, value.currency), formula };
}

/** What is left of the whole. */
export function complement({ value, ...rest }: Pointed<Decimal>): Pointed<Decimal> {
  return { ...rest, value: subtractDecimal(decimal('1'), value), formula: `1 − ${inBrackets(rest.formula)}` };
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

function isPositive({ value }: Pointed<Money>): boolean {
  return value.amount.units > 0n;
}
