import { compareDecimal, type Decimal, roundDecimal, subtractDecimal } from '../../core/decimal.ts';
import type { MonthlyMoney } from '../../core/recommendation.ts';

/** Digits of an amount that was scaled to a month: what is beyond them is an artefact of the division. */
const DIGITS = 9;

/** Cut off, never rounded up: amounts of one charge line must not exceed it together. */
export function monthlyMoney(amount: Decimal, currency: string): MonthlyMoney {
  const rounded = roundDecimal(amount, DIGITS);
  const down =
    compareDecimal(rounded, amount) > 0 ? subtractDecimal(rounded, { units: 1n, scale: DIGITS }) : rounded;
  return { amount: down, currency, per: 'month' };
}
