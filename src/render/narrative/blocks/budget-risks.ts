import type { BudgetState } from '../../../core/budget.ts';
import { moneyToNumber } from '../../../core/money.ts';
import { unbroken } from '../../blocks.ts';
import { nameOf } from '../../names.ts';
import type { BlockPage } from './block.ts';
import type { RiskRows } from './risk-row.ts';

/** Budgets that are exceeded, or are expected to be. */
export const budgetRisks: RiskRows = (page, { budgets }) => {
  if (!budgets.known) return [];
  const { messages, formats } = page;
  const words = messages.leadership.risks;
  return budgets.value.flatMap((budget) => {
    const { verdict } = budget;
    if (verdict !== 'over' && verdict !== 'forecast-over') return [];
    return [
      [
        words.budget[verdict],
        nameOf(page, budget.name),
        unbroken(formats.shortPeriod(budget.period)),
        overText(page, budget),
      ] as const,
    ];
  });
};

/** By how much, where it can be told: what is expected for the whole period first. */
function overText({ messages, formats }: BlockPage, { amount, actual, forecast }: BudgetState): string {
  const spent = forecast?.value ?? (actual ? moneyToNumber(actual) : null);
  if (spent === null) return messages.unknown;
  const over = { value: spent - moneyToNumber(amount), currency: amount.currency };
  return messages.leadership.risks.budgetAmount(formats.estimate(over));
}
