import { type Money, money } from '../../src/core/money.ts';
import { type Day, day, eachDay, type Period } from '../../src/core/period.ts';
import type { CostTotals } from '../../src/core/report.ts';

export function period(start: string, end: string): Period {
  return { start: day(start), end: day(end) };
}

export function days(start: string, end: string): readonly Day[] {
  return eachDay(period(start, end));
}

export function usd(amount: string): Money {
  return money(amount, 'USD');
}

export function brl(amount: string): Money {
  return money(amount, 'BRL');
}

const NONE_UNKNOWN = { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 };

/** Totals whose four sums are billed, effective, contracted and list; `null` is unknown for every row. */
export function totals(
  currency: string,
  rows: number,
  [billed, effective, contracted, list]: readonly [string, string | null, string | null, string | null],
): CostTotals {
  const amount = (text: string | null) => (text === null ? null : money(text, currency));
  return {
    currency,
    rows,
    billedCost: amount(billed),
    effectiveCost: amount(effective),
    contractedCost: amount(contracted),
    listCost: amount(list),
    unknownRows: {
      ...NONE_UNKNOWN,
      effectiveCost: effective === null ? rows : 0,
      contractedCost: contracted === null ? rows : 0,
      listCost: list === null ? rows : 0,
    },
  };
}
