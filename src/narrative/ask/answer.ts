import type { Fact, FactTable, Subject } from '../../core/fact.ts';
import { aboutService } from '../facts/abouts.ts';
import { type AnswerGap, answerGaps, unknownWords } from './answer-gaps.ts';
import type { Nameable } from './asked-subjects.ts';
import { extendedTable } from './extended-table.ts';
import { onDemandFacts, type Sources } from './on-demand-facts.ts';
import { type Question, questionOf } from './question.ts';
import { relevantFacts } from './relevant-facts.ts';

/** What a report has to answer a question with. */
export interface Answer {
  readonly question: Question<Nameable>;
  /** The table of the report, with the figures that only this question asks for. */
  readonly table: FactTable;
  /** What is asked for, the best first; empty: nothing is. */
  readonly facts: readonly Fact[];
  readonly gaps: readonly AnswerGap[];
  /** Nothing of the question was understood: it may be about anything. */
  readonly isUnclear: boolean;
}

/** Looks a question up. It invents nothing: what the report does not tell is a gap. */
export function answerTo(text: string, table: FactTable, sources: Sources): Answer {
  const { report } = sources;
  const question = questionOf(text, { subjects: nameables(table, sources), asOf: report.asOf });
  if (isUnclear(question)) {
    return { question, table, facts: [], gaps: unknownWords(question), isUnclear: true };
  }
  const extended = extendedTable(table, onDemandFacts(question, sources));
  const facts = relevantFacts(extended, question);
  const ofAnyDays = relevantFacts(extended, { ...question, months: [] });
  const gaps = answerGaps(question, sources, { facts, ofAnyDays });
  return { question, table: extended.table, facts, gaps, isUnclear: false };
}

/** Everything that has a name in the report: whatever facts are about, and every service of the bill. */
function nameables({ subjects }: FactTable, { report }: Sources): readonly Nameable[] {
  const services = report.services.map(({ serviceName }) => aboutService(serviceName));
  const all: readonly (Nameable | Subject)[] = [...subjects, ...services];
  const byName = new Map(all.map(({ kind, name }) => [JSON.stringify([kind, name]), { kind, name }]));
  return [...byName.values()].filter(({ name }) => name !== null);
}

function isUnclear({ subjects, notBilled, months, themes, kinds }: Question<Nameable>): boolean {
  return [subjects, notBilled, months, themes, kinds].every(({ length }) => length === 0);
}
