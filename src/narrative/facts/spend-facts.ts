import { lengthInDays } from '../../core/period.ts';
import { ESTATE } from './abouts.ts';
import { dividedBy } from './calculated.ts';
import { allCosts, amountIn, type Costs, type FactContext } from './fact-context.ts';
import { amountFact, daysOf, type Frame, type NewFact, ratioFact } from './new-fact.ts';
import { readAt } from './pointed.ts';
import type { ReadComparison } from './read-currency.ts';

/** What was spent: the comparison the page opens with, then the last complete month; in every currency, the primary one first. */
export function spendFacts({ report }: FactContext): readonly NewFact[] {
  return allCosts(report).flatMap((costs) =>
    told(costs, report.calendar.headline).flatMap((index) => {
      const comparison = costs.read.comparisons[index];
      return comparison ? comparisonFacts(comparison, `${costs.at}/comparisons/${index}`) : [];
    }),
  );
}

/** Places of the comparisons in their list. */
function told({ read: { comparisons } }: Costs, headline: string): readonly number[] {
  const named = comparisons.findIndex(({ name }) => name === headline);
  const first = named < 0 && comparisons.length > 0 ? 0 : named;
  const month = comparisons.findIndex(({ name }) => name === 'lastFullMonth');
  return [...new Set([first, month])].filter((index) => index >= 0);
}

function comparisonFacts(comparison: ReadComparison, at: string): readonly NewFact[] {
  const frame = { topic: 'spend', about: ESTATE, period: daysOf(comparison.now.period) } as const;
  return [
    ...amountFact(frame, 'spend', amountIn(comparison, 'now', at)),
    ...changeFacts(frame, comparison, at),
    ...amountFact(frame, 'spend-a-day', dailyOf(comparison, at), { per: 'day' }),
  ];
}

function changeFacts(frame: Frame, comparison: ReadComparison, at: string): readonly NewFact[] {
  const { before, change, changeRatio: ratio } = comparison;
  if (!before) return [];
  const base = daysOf(before.period);
  const told = { as: 'change' } as const;
  // Over less than nothing a ratio would tell a rise as a fall.
  const isOverSpend = before.amount !== null && before.amount.amount.units > 0n;
  return [
    ...amountFact({ ...frame, period: base }, 'spend-before', amountIn(comparison, 'before', at)),
    ...amountFact({ ...frame, base }, 'spend-change', change && readAt(`${at}/change`, change), told),
    ...(ratio && isOverSpend
      ? ratioFact({ ...frame, base }, 'spend-change-ratio', readAt(`${at}/changeRatio`, ratio), told)
      : []),
  ];
}

function dailyOf(comparison: ReadComparison, at: string) {
  const { perDay, now } = comparison;
  if (perDay) return readAt(`${at}/perDay/now`, perDay.now);
  const days = lengthInDays(now.period);
  const amount = amountIn(comparison, 'now', at);
  return amount && days > 1 ? dividedBy(amount, days) : null;
}
