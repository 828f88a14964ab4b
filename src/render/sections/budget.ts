import type { RootContent } from 'mdast';
import type { BudgetState } from '../../core/budget.ts';
import { moneyToNumber } from '../../core/money.ts';
import { columnsOf, heading, paragraph, table, unbroken } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import type { CurrencyPage } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import { forecastBlocks } from './forecast.ts';

/** Budgets beside what was spent and what is expected. */
export function budgetSection(page: CurrencyPage): RootContent[] {
  return [
    heading(page.depth === 2 ? 3 : 4, page.messages.budget.title),
    ...budgetBlocks(page),
    ...forecastBlocks(page),
  ];
}

/** Each budget beside what was spent and what is expected. */
export function budgetBlocks(page: CurrencyPage): RootContent[] {
  const { budgets } = page.costs;
  if (!budgets.known) return [paragraph(gapLine(page, budgets.gap))];
  if (budgets.value.length === 0) return [];
  const rows = budgets.value.map((budget) => row(page, budget));
  return [table(columnsOf(page.messages.budget.columns, [2, 3, 4, 5]), rows)];
}

function row({ formats, messages }: CurrencyPage, budget: BudgetState): readonly Inline[] {
  const words = messages.budget;
  const expected = budget.forecast?.value ?? (budget.actual && moneyToNumber(budget.actual));
  const difference = expected === null ? null : expected - moneyToNumber(budget.amount);
  return [
    words.scope(untrusted(budget.name), messages.metrics[budget.metric], words[budget.includes]),
    unbroken(formats.shortPeriod(budget.period)),
    formats.money(budget.amount),
    budget.actual ? formats.money(budget.actual) : messages.unknown,
    budget.forecast ? formats.estimate(budget.forecast) : '–',
    difference === null
      ? '–'
      : formats.estimatedChange({ value: difference, currency: budget.amount.currency }),
    unbroken(messages.states[budget.state]),
    budget.gap ? messages.gaps.reasons[budget.gap.reason] : words.verdicts[budget.verdict],
  ];
}
