import { monthOf } from '../../core/period.ts';
import { ESTATE } from '../facts/abouts.ts';
import { allCosts, amountIn } from '../facts/fact-context.ts';
import { amountFact, daysOf, type NewFact, ratioFact } from '../facts/new-fact.ts';
import { readAt } from '../facts/pointed.ts';
import type { ReadComparison } from '../facts/read-currency.ts';
import type { ReadReport } from '../facts/read-report.ts';
import type { Nameable } from './asked-subjects.ts';
import type { Question } from './question.ts';

type Asked = Pick<Question<Nameable>, 'days' | 'months'>;

/**
 * What the whole bill came to in the days that were asked for: the latest day, seven or thirty, and from the first of the months
 * that were asked for up to now. Facts of a report tell the comparison it opens with alone.
 */
export function dayFacts(asked: Asked, report: ReadReport): readonly NewFact[] {
  return allCosts(report).flatMap(({ read, at }) =>
    read.comparisons.flatMap((comparison, index) =>
      isAsked(comparison, asked, report) ? factsOfDays(comparison, `${at}/comparisons/${index}`) : [],
    ),
  );
}

/** The days of a comparison, where a report tells them; `null`: it does not. */
export function daysTold({ costs }: ReadReport, name: string) {
  return costs[0]?.comparisons.find((comparison) => comparison.name === name)?.now.period ?? null;
}

function isAsked({ name, now: { period } }: ReadComparison, { days, months }: Asked, report: ReadReport) {
  if (days !== null) return name === days;
  if (name === report.calendar.headline || name === 'lastFullMonth') return false;
  // What is asked for begins where it does, and ends in the month of the report: the year up to now.
  const [first] = months;
  const isToDate = period.start === `${first}-01` && months.length > 1;
  return isToDate && months.filter((month) => month <= monthOf(report.asOf)).at(-1) === monthOf(report.asOf);
}

function factsOfDays(comparison: ReadComparison, at: string): readonly NewFact[] {
  const { now, before, change, changeRatio: ratio } = comparison;
  const frame = { topic: 'spend', about: ESTATE, period: daysOf(now.period) } as const;
  const amount = amountFact(frame, 'spend', amountIn(comparison, 'now', at));
  if (!before) return amount;
  const compared = { ...frame, base: daysOf(before.period) };
  const isOverSpend = before.amount !== null && before.amount.amount.units > 0n;
  return [
    ...amount,
    ...amountFact(compared, 'spend-change', change && readAt(`${at}/change`, change), { as: 'change' }),
    ...(ratio && isOverSpend
      ? ratioFact(compared, 'spend-change-ratio', readAt(`${at}/changeRatio`, ratio), { as: 'change' })
      : []),
  ];
}
