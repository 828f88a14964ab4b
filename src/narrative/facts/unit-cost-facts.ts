import type { Money } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { ofTheirs } from './abouts.ts';
import { dividedBy } from './calculated.ts';
import { type FactContext, type LastMonth, lastMonthOf } from './fact-context.ts';
import { monthChange } from './month-change.ts';
import { amountFact, type Frame, type NewFact } from './new-fact.ts';
import type { Pointed } from './pointed.ts';

/** Something that the business counts. */
export interface UnitMetric {
  /** In the singular, e.g. order. */
  readonly name: string;
  /** How many there were, by month (`2026-10`). */
  readonly months: Readonly<Record<string, number>>;
}

/** What one of them cost in the last complete month: all usage of the month by how many there were. */
export function unitCostFacts({ costs }: FactContext, metrics: readonly UnitMetric[]): readonly NewFact[] {
  const last = costs && lastMonthOf(costs);
  return last ? metrics.flatMap((metric) => factsOfMetric(metric, last)) : [];
}

function factsOfMetric({ name, months }: UnitMetric, last: LastMonth): readonly NewFact[] {
  const cost = costEach(last.spend, months, last.month);
  if (!cost) return [];
  const about = ofTheirs('unit-metric', name);
  const frame = { topic: 'unit-economics', about, period: { kind: 'month', month: last.month } } as const;
  const before = last.before && costEach(last.spendBefore, months, last.before);
  return [
    ...amountFact(frame, 'unit-cost', cost),
    ...(last.before && before ? comparedFacts(frame, cost, before, last.before) : []),
  ];
}

function comparedFacts(
  frame: Frame,
  cost: Pointed<Money>,
  before: Pointed<Money>,
  month: Month,
): readonly NewFact[] {
  return [
    ...amountFact({ ...frame, period: { kind: 'month', month } }, 'spend-before', before),
    ...monthChange(frame, cost, before, month),
  ];
}

function costEach(
  spend: Pointed<Money> | null,
  months: UnitMetric['months'],
  month: Month,
): Pointed<Money> | null {
  const count = months[month];
  return spend && count ? dividedBy(spend, count) : null;
}
