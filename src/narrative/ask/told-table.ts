import type { Fact, FactTable } from '../../core/fact.ts';
import { subjectOf } from '../facts/fact-queries.ts';
import type { Answer } from './answer.ts';

/**
 * What a model is told to answer with: what the question asks for, and what else there is about the same things on the same days.
 * Of anything else it can say nothing, and nobody pays for it to be read.
 */
export function toldTable({ table, facts }: Pick<Answer, 'table' | 'facts'>): FactTable {
  const asked = new Set(facts.map((fact) => placeOf(table, fact)));
  const told = table.facts.filter((fact) => facts.includes(fact) || asked.has(placeOf(table, fact)));
  return { facts: told, subjects: table.subjects };
}

/** The whole of the report is about everything: there the topic tells things apart. */
function placeOf(table: FactTable, fact: Fact): string {
  const { kind } = subjectOf(table, fact);
  return JSON.stringify([fact.subject, kind === 'estate' ? fact.topic : null, fact.period]);
}
