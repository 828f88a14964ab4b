import type { FactTable, Measure } from '../core/fact.ts';
import type { UnitCost } from '../core/narrative.ts';
import { factsWith, subjectOf } from './facts/fact-queries.ts';

/** What one of each thing costs that the business counts, for a table of them. */
export function unitCostsOf(table: FactTable): readonly UnitCost[] {
  const facts = factsWith(table, { topics: ['unit-economics'] });
  return facts
    .filter(({ measure }) => measure === 'unit-cost')
    .map((now) => {
      const of = (measure: Measure) =>
        facts.find((fact) => fact.subject === now.subject && fact.measure === measure) ?? null;
      return {
        subject: subjectOf(table, now),
        now,
        before: of('spend-before'),
        change: of('spend-change'),
        changeRatio: of('spend-change-ratio'),
      };
    });
}
