import { type Decimal, decimalToNumber } from '../../core/decimal.ts';
import { ofOurWords } from './abouts.ts';
import type { FactContext } from './fact-context.ts';
import { kpiAmount, kpiRatio, kpiRows, type ListedKpi } from './kpi-rows.ts';
import { countFact, daysOf, type Frame, type NewFact, ratioFact } from './new-fact.ts';
import { type Pointed, readAt } from './pointed.ts';
import type { ReadKpi } from './read-report.ts';

/** What nobody owns by the rules of `owners:`; other allocations have a row of their own. */
const OF_OWNERS = 'owners';

/**
 * Each figure to steer by that there is one of, with its target. What there are several of, as of budgets and tag keys, are
 * facts of their own topics.
 */
export function kpiFacts(context: FactContext): readonly NewFact[] {
  const byId = Map.groupBy(kpiRows(context), ({ kpi }) => kpi.id);
  return [...byId.values()].flatMap((rows) => {
    const [row] = rows.length === 1 ? rows : rows.filter(({ kpi }) => kpi.subject === OF_OWNERS);
    return row ? factsOfKpi(row) : [];
  });
}

function factsOfKpi({ kpi, at }: ListedKpi): readonly NewFact[] {
  const { id, value, unit, target, period } = kpi;
  if (!value.known) return [];
  const frame = { topic: 'kpis', about: ofOurWords('kpi', id), period: daysOf(period) } as const;
  return [
    ...measured(frame, 'kpi', unit, readAt(`${at}/value/value`, value.value)),
    ...(target ? targetFacts(frame, unit, target, `${at}/target/value`) : []),
  ];
}

function targetFacts(
  frame: Frame,
  unit: ReadKpi['unit'],
  { value, direction: side }: NonNullable<ReadKpi['target']>,
  at: string,
): readonly NewFact[] {
  return measured({ ...frame, side }, 'kpi-target', unit, readAt(at, value));
}

function measured(
  frame: Frame,
  measure: 'kpi' | 'kpi-target',
  unit: ReadKpi['unit'],
  value: Pointed<Decimal>,
): readonly NewFact[] {
  return unit === 'ratio'
    ? ratioFact(frame, measure, value)
    : countFact(frame, measure, { ...value, value: decimalToNumber(value.value) }, unit);
}

/** What was paid for nothing, and its share of spend. */
export function wasteFacts(context: FactContext): readonly NewFact[] {
  return [
    ...kpiAmount(context, 'waste', { topic: 'waste', measure: 'waste' }),
    ...kpiRatio(context, 'waste', { topic: 'waste', measure: 'waste-ratio' }),
  ];
}
