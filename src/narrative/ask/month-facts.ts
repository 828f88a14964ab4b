import { addMonths, type Month } from '../../core/period.ts';
import { amountFact, directionOf, type NewFact, ratioFact } from '../facts/new-fact.ts';
import { changeRatio, difference } from '../facts/pointed.ts';
import type { ByMonth } from './by-month.ts';

/** What was spent in the months that were asked for, each beside the month before; of two of them the later one beside the other. */
export function monthFacts(all: readonly ByMonth[], asked: readonly Month[]): readonly NewFact[] {
  const [first, second, ...others] = asked;
  const isPair = first !== undefined && second !== undefined && others.length === 0;
  return all.flatMap((entry) =>
    asked.flatMap((month) =>
      factsOfMonth(entry, month, isPair && month === second ? first : addMonths(month, -1)),
    ),
  );
}

function factsOfMonth({ about, topic, months }: ByMonth, month: Month, base: Month): readonly NewFact[] {
  const now = months.get(month);
  if (!now) return [];
  const frame = { topic, about, period: { kind: 'month', month } } as const;
  const spend = amountFact(frame, 'spend', now);
  const before = months.get(base);
  if (!before) return spend;
  const change = difference(now, before);
  const compared = {
    ...frame,
    base: { kind: 'month', month: base },
    direction: directionOf(change.value),
  } as const;
  return [
    ...spend,
    ...amountFact(compared, 'spend-change', change, { signed: true }),
    ...ratioFact(compared, 'spend-change-ratio', changeRatio(now, before), { signed: true }),
    ...amountFact({ ...frame, period: { kind: 'month', month: base } }, 'spend-before', before),
  ];
}
