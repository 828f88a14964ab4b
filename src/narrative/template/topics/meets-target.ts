import { decimalToNumber } from '../../../core/decimal.ts';
import type { Fact, FactTable, FactValue } from '../../../core/fact.ts';
import { subjectOf } from '../../facts/fact-queries.ts';

/** Of these more is better; of the others less is, and of a variance less on either side. */
const MORE_IS_BETTER: ReadonlySet<string> = new Set([
  'commitment-utilisation',
  'forecast-accuracy',
  'action-rate',
  'measured-to-estimated',
]);

/** Whether a key figure is where it should be: a target alone does not tell on which side of it that is. */
export function meetsTarget(table: FactTable, value: Fact, target: Fact): boolean | null {
  const [is, goal] = [numberOf(value.value), numberOf(target.value)];
  if (is === null || goal === null) return null;
  const { name } = subjectOf(table, value);
  return name !== null && MORE_IS_BETTER.has(name) ? is >= goal : Math.abs(is) <= goal;
}

function numberOf(value: FactValue): number | null {
  if (value.kind === 'count') return value.count;
  if (value.kind !== 'ratio') return null;
  return typeof value.ratio === 'number' ? value.ratio : decimalToNumber(value.ratio);
}
