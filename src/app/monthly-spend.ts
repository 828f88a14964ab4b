import type { BillLines } from '../core/charge-line.ts';
import { type Money, sumMoney } from '../core/money.ts';
import { monthOfDays } from '../core/month-scale.ts';

/** Spend a month by currency, added up once however many savings are held against it. */
export function monthlySpendIn(lines: BillLines): (currency: string) => Money | null {
  const found = new Map<string, Money | null>();
  return (currency) => {
    const spend = found.get(currency) ?? monthlySpend(lines, currency);
    found.set(currency, spend);
    return spend;
  };
}

/** Usage of the last days as of a month of 730 hours; `null`: the bill does not tell. */
function monthlySpend({ usage, days }: BillLines, currency: string): Money | null {
  if (!usage.known || days === 0) return null;
  const costs = usage.value.flatMap((line) => (line.currency === currency ? (line.effectiveCost ?? []) : []));
  return { amount: monthOfDays(sumMoney(costs, currency).amount, days), currency };
}
