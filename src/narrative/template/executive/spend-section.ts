import type { ToldFacts } from '../section-in.ts';
import type { SubjectFacts } from '../subject-facts.ts';
import type { ExecutiveWords } from './executive-words.ts';

/** What was spent in the days the report opens with, where that leaves the budget, and what the last complete month came to. */
export function spendSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const all = facts.of('spend', 'estate').filter((own) => facts.told(own, 'spend') !== null);
  const [opening, ...others] = all;
  const closed = others.find((group) => isMonth(group) && currencyOf(group) === currencyOf(opening));
  const other = others.find((group) => currencyOf(group) !== currencyOf(opening));
  return [
    spent(facts, opening, words.spend),
    budgetSentence(words, facts),
    spent(facts, closed, words.closedMonth),
    spent(facts, other, words.otherCurrency),
  ];
}

function spent(
  facts: ToldFacts,
  group: SubjectFacts | undefined,
  say: ExecutiveWords['spend'],
): string | null {
  const now = facts.told(group, 'spend');
  return now && say(now, facts.told(group, 'spend-change'), facts.told(group, 'spend-change-ratio'));
}

/** The budget of which the end is expected: what is over it is told before what is not. */
function budgetSentence(words: ExecutiveWords, facts: ToldFacts): string | null {
  const group = toldBudget(facts);
  const budget = facts.told(group, 'budget');
  const forecast = facts.told(group, 'budget-forecast');
  const variance = facts.told(group, 'budget-variance');
  if (!budget || !forecast || !variance) return null;
  return words.budget(budget, forecast, variance, facts.told(group, 'budget-variance-ratio'));
}

export function toldBudget(facts: ToldFacts): SubjectFacts | undefined {
  const running = facts
    .of('budgets', 'budget')
    .filter((group) => facts.told(group, 'budget-forecast') !== null);
  return running.find((group) => facts.told(group, 'budget-variance')?.way === 'up') ?? running[0];
}

function isMonth({ facts: [first] }: SubjectFacts): boolean {
  return first.period?.kind === 'month';
}

function currencyOf(group: SubjectFacts | undefined): string | null {
  const value = group?.facts[0].value;
  return value?.kind === 'money' || value?.kind === 'estimate' ? value.amount.currency : null;
}
