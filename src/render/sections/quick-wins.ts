import type { RootContent } from 'mdast';
import { addMoney, type Money } from '../../core/money.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

/** What is worth something, takes little, needs no restart and can be undone: how many, and what they bring by currency. */
export function quickWins({ formats, messages }: Page, open: readonly Recommendation[]): RootContent[] {
  const wins = open.filter(({ priority }) => priority.quickWin);
  if (wins.length === 0) return [];
  const sums = new Map<string, Money>();
  for (const { saving } of wins) {
    if (!saving) continue;
    const { currency } = saving;
    const before = sums.get(currency);
    const own = { amount: saving.net.amount, currency };
    sums.set(currency, before ? addMoney(before, own) : own);
  }
  const amounts = [...sums.values()].map((sum) => formats.money(sum)).join(', ');
  return [paragraph(messages.actions.quickWins(formats, wins.length, amounts))];
}
