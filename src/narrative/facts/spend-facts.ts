import { lengthInDays } from '../../core/period.ts';
import { ESTATE } from './abouts.ts';
import { allCosts, amountIn, type Costs, type FactContext } from './fact-context.ts';
import { amountFact, daysOf, directionOf, type NewFact, ratioFact } from './new-fact.ts';
import { dividedBy, readAt } from './pointed.ts';
import type { ReadComparison } from './read-currency.ts';

/** What was spent: the comparison the page opens with, then the last complete month; in every currency, the primary one first. */
export function spendFacts({ report }: FactContext): readonly NewFact[] {
  return allCosts(report).flatMap((costs) =>
    told(costs, report.calendar.headline).flatMap((index) => comparisonFacts(costs, index)),
  );
}

/** Places of the comparisons in their list. */
function told({ read: { comparisons } }: Costs, headline: string): readonly number[] {
  const named = comparisons.findIndex(({ name }) => name === headline);
  const first = named < 0 && comparisons.length > 0 ? 0 : named;
  const month = comparisons.findIndex(({ name }) => name === 'lastFullMonth');
  return [...new Set([first, month])].filter((index) => index >= 0);
}

function comparisonFacts({ read, at: costsAt }: Costs, index: number): readonly NewFact[] {
  const comparison = read.comparisons[index];
  if (!comparison) return [];
  const at = `${costsAt}/comparisons/${index}`;
  const { now, before, change, changeRatio } = comparison;
  const frame = { topic: 'spend', about: ESTATE, period: daysOf(now.period) } as const;
  const compared = before &&
    change && { ...frame, base: daysOf(before.period), direction: directionOf(change) };
  return [
    ...amountFact(frame, 'spend', amountIn(comparison, 'now', at)),
    ...(before
      ? amountFact(
          { ...frame, period: daysOf(before.period) },
          'spend-before',
          amountIn(comparison, 'before', at),
        )
      : []),
    ...(compared
      ? amountFact(compared, 'spend-change', readAt(`${at}/change`, change), { signed: true })
      : []),
    ...(compared && changeRatio
      ? ratioFact(compared, 'spend-change-ratio', readAt(`${at}/changeRatio`, changeRatio), { signed: true })
      : []),
    ...amountFact(frame, 'spend-a-day', dailyOf(comparison, at), { per: 'day' }),
  ];
}

function dailyOf(comparison: ReadComparison, at: string) {
  const { perDay, now } = comparison;
  if (perDay) return readAt(`${at}/perDay/now`, perDay.now);
  const days = lengthInDays(now.period);
  const amount = amountIn(comparison, 'now', at);
  return amount && days > 1 ? dividedBy(amount, days) : null;
}
