import { decimalToNumber } from '../../../core/decimal.ts';
import type { Fact } from '../../../core/fact.ts';
import { moneyToNumber } from '../../../core/money.ts';
import { currencyOf } from '../fact-index.ts';

/** Figures that differ by less are told the same. */
const CLOSE = 0.005;

/** A figure as a number to compare with others; `null`: a day. */
export function amountOf({ value }: Fact): number | null {
  switch (value.kind) {
    case 'money':
      return moneyToNumber(value.amount);
    case 'estimate':
      return value.amount.value;
    case 'ratio':
      return typeof value.ratio === 'number' ? value.ratio : decimalToNumber(value.ratio);
    case 'count':
      return value.count;
    case 'day':
      return null;
  }
}

/** Whether one of the facts is the sum of the others. */
export function isSumAmong(facts: readonly Fact[]): boolean {
  const amounts = comparable(facts);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return amounts.length > 2 && amounts.some((amount) => isClose(sum - amount, amount));
}

/** Whether one of the facts is the difference of two others. */
export function isDifferenceAmong(facts: readonly Fact[]): boolean {
  const amounts = comparable(facts);
  return amounts.some((difference, at) => {
    const others = amounts.filter((_, other) => other !== at);
    return others.some((a, one) => others.some((b, two) => one !== two && isClose(a - b, difference)));
  });
}

/** Figures of one unit; none where they are of several. */
function comparable(facts: readonly Fact[]): readonly number[] {
  const units = new Set(
    facts.map((fact) => [fact.value.kind === 'ratio', fact.value.kind === 'count', currencyOf(fact)].join()),
  );
  return units.size === 1 ? facts.flatMap((fact) => amountOf(fact) ?? []) : [];
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) < CLOSE;
}
