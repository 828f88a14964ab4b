import { ofTheirs } from './abouts.ts';
import { changeRatio, difference, estimatedChangeRatio, estimatedDifference } from './calculated.ts';
import type { Costs, FactContext } from './fact-context.ts';
import { amountFact, daysOf, estimateFact, type Frame, type NewFact, ratioFact } from './new-fact.ts';
import { readAt } from './pointed.ts';

/** Each budget beside what was spent and what is expected. */
export function budgetFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs?.read.budgets.known) return [];
  return costs.read.budgets.value.flatMap((budget, index) =>
    factsOfBudget(budget, `${costs.at}/budgets/value/${index}`),
  );
}

type Budget = Extract<Costs['read']['budgets'], { known: true }>['value'][number];

function factsOfBudget(budget: Budget, at: string): readonly NewFact[] {
  const { name, period, amount, actual, forecast } = budget;
  const key = JSON.stringify([name, period.start, period.end]);
  const frame = { topic: 'budgets', about: ofTheirs('budget', name, key), period: daysOf(period) } as const;
  return [
    ...amountFact(frame, 'budget', readAt(`${at}/amount`, amount)),
    ...amountFact(frame, 'budget-actual', actual && readAt(`${at}/actual`, actual)),
    ...estimateFact(frame, 'budget-forecast', forecast && readAt(`${at}/forecast`, forecast)),
    ...varianceFacts(frame, budget, at),
  ];
}

/** Of a period that is running, by what is expected at its end: part of a month is below any budget. */
function varianceFacts(frame: Frame, { amount, actual, forecast }: Budget, at: string): readonly NewFact[] {
  const budget = readAt(`${at}/amount`, amount);
  const told = { as: 'change' } as const;
  if (forecast) {
    const expected = readAt(`${at}/forecast`, forecast);
    const variance = estimatedDifference(expected, budget);
    return [
      ...estimateFact(frame, 'budget-variance', variance, told),
      ...ratioFact(frame, 'budget-variance-ratio', estimatedChangeRatio(expected, budget), told),
    ];
  }
  if (!actual) return [];
  const spent = readAt(`${at}/actual`, actual);
  const variance = difference(spent, budget);
  return [
    ...amountFact(frame, 'budget-variance', variance, told),
    ...ratioFact(frame, 'budget-variance-ratio', changeRatio(spent, budget), told),
  ];
}
