import { decimalToNumber } from '../../core/decimal.ts';
import type { Fact, Measure, Subject } from '../../core/fact.ts';

/** Of these more is better; of the others less is, and of a variance less on either side. */
const MORE_IS_BETTER: ReadonlySet<string> = new Set([
  'commitment-utilisation',
  'forecast-accuracy',
  'action-rate',
  'measured-to-estimated',
]);

/** Whether a key figure is where it should be: its target alone does not tell on which side. `null`: it has none. */
export function meetsTarget({ name }: Subject, facts: readonly Fact[]): boolean | null {
  const [is, goal] = [numberOf(facts, 'kpi'), numberOf(facts, 'kpi-target')];
  if (is === null || goal === null) return null;
  return name !== null && MORE_IS_BETTER.has(name) ? is >= goal : Math.abs(is) <= goal;
}

function numberOf(facts: readonly Fact[], measure: Measure): number | null {
  const value = facts.find((fact) => fact.measure === measure)?.value;
  if (value?.kind === 'count') return value.count;
  if (value?.kind !== 'ratio') return null;
  return typeof value.ratio === 'number' ? value.ratio : decimalToNumber(value.ratio);
}
