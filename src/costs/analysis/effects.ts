import { type Decimal, divideDecimal, multiplyDecimal, subtractDecimal } from '../../core/decimal.ts';
import {
  absoluteMoney,
  addMoney,
  compareMoney,
  isZeroMoney,
  type Money,
  negateMoney,
  subtractMoney,
  zeroMoney,
} from '../../core/money.ts';
import type { Cause, Effects } from '../../core/mover.ts';

/** One side of a change: what it cost, how much of it there was, and what it would have cost without commitments. */
export interface Side {
  readonly amount: Money;
  readonly quantity: Decimal | null;
  /** `null` where unknown, or where the metric knows no commitments. */
  readonly uncommitted: Money | null;
}

/** In the order in which equally large effects are named. */
const CAUSES: readonly Cause[] = ['new', 'ended', 'quantity', 'price', 'commitment', 'amountOnly'];

export function noEffects(currency: string): Effects {
  const zero = zeroMoney(currency);
  return { quantity: zero, price: zero, commitment: zero, new: zero, ended: zero, amountOnly: zero };
}

/** A change that has one cause alone. */
export function onlyEffect(cause: Cause, change: Money): Effects {
  return { ...noEffects(change.currency), [cause]: change };
}

export function addEffects(a: Effects, b: Effects): Effects {
  return {
    quantity: addMoney(a.quantity, b.quantity),
    price: addMoney(a.price, b.price),
    commitment: addMoney(a.commitment, b.commitment),
    new: addMoney(a.new, b.new),
    ended: addMoney(a.ended, b.ended),
    amountOnly: addMoney(a.amountOnly, b.amountOnly),
  };
}

/**
 * Splits one change exactly: `quantity = (Q1−Q0)·C0/Q0`; at the new quantity, `commitment` is the
 * change of what commitments took off, and `price` is all that remains. What is divided is rounded once, and `price`
 * takes the remainder, so that the effects add up to the change to the last decimal.
 */
export function effectsOf(now: Side | null, before: Side | null, currency: string): Effects {
  if (!before) return now ? onlyEffect('new', now.amount) : noEffects(currency);
  if (!now) return onlyEffect('ended', negateMoney(before.amount));
  const change = subtractMoney(now.amount, before.amount);
  if (isNothing(before) && isPositive(now.quantity)) return onlyEffect('new', change);
  if (isNothing(now) && isPositive(before.quantity)) return onlyEffect('ended', change);
  if (!hasPrice(now) || !hasPrice(before)) return onlyEffect('amountOnly', change);
  const growth = subtractDecimal(now.quantity, before.quantity);
  const quantity = perUnit(before.amount, before.quantity, growth);
  const commitment = commitmentEffect(now, before);
  const price = subtractMoney(subtractMoney(change, quantity), commitment);
  return { ...noEffects(currency), quantity, price, commitment };
}

/** The largest effect in the direction of the change. */
export function causeOf(effects: Effects, change: Money): Cause {
  const zero = zeroMoney(change.currency);
  const direction = compareMoney(change, zero);
  const towards = CAUSES.filter((each) => direction === 0 || compareMoney(effects[each], zero) === direction);
  const [first = 'amountOnly', ...others] = towards;
  return others.reduce((best, each) => (isLarger(effects[each], effects[best]) ? each : best), first);
}

function isLarger(a: Money, b: Money): boolean {
  return compareMoney(absoluteMoney(a), absoluteMoney(b)) > 0;
}

interface Priced extends Side {
  readonly quantity: Decimal;
}

/** A price needs a quantity, and corrections (negative amounts) have none worth comparing. */
function hasPrice(side: Side): side is Priced {
  return isPositive(side.quantity) && side.amount.amount.units >= 0n;
}

function isPositive(quantity: Decimal | null): boolean {
  return quantity !== null && quantity.units > 0n;
}

function isNothing({ amount, quantity }: Side): boolean {
  return isZeroMoney(amount) && quantity?.units === 0n;
}

/** `(C1−K1) − (C0−K0)·Q1/Q0`, K being the cost without commitments. */
function commitmentEffect(now: Priced, before: Priced): Money {
  if (!now.uncommitted || !before.uncommitted) return zeroMoney(now.amount.currency);
  const benefit = subtractMoney(before.amount, before.uncommitted);
  const expected = perUnit(benefit, before.quantity, now.quantity);
  return subtractMoney(subtractMoney(now.amount, now.uncommitted), expected);
}

/** `amount ÷ quantity × units`; multiplied first, so that an unchanged price leaves no remainder. */
function perUnit(amount: Money, quantity: Decimal, units: Decimal): Money {
  const quotient = divideDecimal(multiplyDecimal(amount.amount, units), quantity);
  if (!quotient) throw new RangeError('A price needs a quantity');
  return { amount: quotient, currency: amount.currency };
}
