import { type Decimal, formatDecimal, parseDecimal } from '../../core/decimal.ts';
import type { Fact, FactValue, Measure } from '../../core/fact.ts';
import { known } from '../../core/known.ts';
import { verdictOf } from '../../core/kpis.ts';

/** Whether a key figure is where it should be, by its facts. `null`: it has no target. */
export function meetsTarget(facts: readonly Fact[]): boolean | null {
  const [figure, target] = [withMeasure(facts, 'kpi'), withMeasure(facts, 'kpi-target')];
  const [value, goal] = [figure && decimalOf(figure.value), target && decimalOf(target.value)];
  if (!value || !goal || !target?.side) return null;
  return (
    verdictOf({ value: known(value), target: { value: formatDecimal(goal), direction: target.side } }) ===
    'met'
  );
}

function withMeasure(facts: readonly Fact[], measure: Measure): Fact | undefined {
  return facts.find((fact) => fact.measure === measure);
}

function decimalOf(value: FactValue): Decimal | null {
  if (value.kind === 'count') return parseDecimal(String(value.count));
  if (value.kind !== 'ratio') return null;
  return typeof value.ratio === 'number' ? parseDecimal(String(value.ratio)) : value.ratio;
}
