import { addMoney, type Money } from '../../core/money.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import type { Page } from '../page.ts';

/** Amounts added by currency, in the order the currencies come up. Two currencies are never added. */
export function sumsOf(amounts: Iterable<Money | null>): readonly Money[] {
  const sums = new Map<string, Money>();
  for (const amount of amounts) {
    if (!amount) continue;
    const before = sums.get(amount.currency);
    sums.set(amount.currency, before ? addMoney(before, amount) : amount);
  }
  return [...sums.values()];
}

/** Net saving a month as an amount of its currency; `null`: there is none. */
export function netOf({ saving }: Pick<Recommendation, 'saving'>): Money | null {
  return saving && { amount: saving.net.amount, currency: saving.currency };
}

/** Amounts one after the other; the empty text where there is none. */
export function amountsText({ formats }: Pick<Page, 'formats'>, amounts: readonly Money[]): string {
  return formats.list(amounts.map((amount) => formats.money(amount)));
}
