import { addMonths, firstDayOf, type Month } from '../../core/period.ts';
import { monthChange } from '../facts/month-change.ts';
import { amountFact, type NewFact } from '../facts/new-fact.ts';
import { type ByMonth, together } from './by-month.ts';

/** From so many months on their sum is asked for as well. */
export const MONTHS_OF_A_SUM = 3;

/** What was spent in the months that were asked for, together where they are several, and each beside the one before. */
export function monthFacts(all: readonly ByMonth[], asked: readonly Month[]): readonly NewFact[] {
  return all.flatMap((entry) => [
    ...(asked.length >= MONTHS_OF_A_SUM ? sumOfMonths(entry, asked) : []),
    ...monthPairs(asked).flatMap(([month, base]) => factsOfMonth(entry, month, base)),
  ]);
}

/** Which month is held against which: two of them against each other, else each against the one before. */
export function monthPairs(asked: readonly Month[]): readonly (readonly [month: Month, base: Month])[] {
  const [first, second, ...others] = asked;
  if (first && second && others.length === 0) return [[second, first]];
  return asked.map((month) => [month, addMonths(month, -1)]);
}

export function factsOfMonth(
  { about, topic, months }: ByMonth,
  month: Month,
  base: Month,
): readonly NewFact[] {
  const now = months.get(month);
  if (!now) return [];
  const frame = { topic, about, period: { kind: 'month', month } } as const;
  const before = months.get(base);
  return [
    ...amountFact(frame, 'spend', now),
    ...(before ? monthChange(frame, now, before, base) : []),
    ...(before
      ? amountFact({ ...frame, period: { kind: 'month', month: base } }, 'spend-before', before)
      : []),
  ];
}

/** Of the months that are told, where none is missing between them. */
function sumOfMonths({ about, topic, months }: ByMonth, asked: readonly Month[]): readonly NewFact[] {
  const told = asked.filter((month) => months.has(month));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || asked.indexOf(last) - asked.indexOf(first) !== told.length - 1) return [];
  const period = { start: firstDayOf(first), end: firstDayOf(addMonths(last, 1)) };
  const total = together(told.flatMap((month) => months.get(month) ?? []));
  return told.length > 1
    ? amountFact({ topic, about, period: { kind: 'days', period } }, 'spend', total)
    : [];
}
