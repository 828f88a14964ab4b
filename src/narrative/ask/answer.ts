import type { Fact, FactTable, Subject } from '../../core/fact.ts';
import { factContext } from '../facts/fact-context.ts';
import type { AnswerGap } from './answer-gap.ts';
import { answerGaps, unknownWords } from './answer-gaps.ts';
import type { Nameable } from './asked-subjects.ts';
import { extendedTable } from './extended-table.ts';
import { onDemandFacts, type Sources } from './on-demand-facts.ts';
import { placesIn } from './place-savings.ts';
import { type Question, questionOf } from './question.ts';
import type { Owned } from './read-beside.ts';
import { isAboutWhole, relevantFacts } from './relevant-facts.ts';

/** What a report has to answer a question with. */
export interface Answer {
  readonly question: Question<Nameable>;
  /** The table of the report, with the figures that only this question asks for. */
  readonly table: FactTable;
  /** What is asked for, the best first; empty: nothing is. */
  readonly facts: readonly Fact[];
  /** Whose the things are that it asks the owner of. */
  readonly owned: readonly Owned[];
  readonly gaps: readonly AnswerGap[];
  /** Too little of the question was understood to look anything up: it may be about anything. */
  readonly isUnclear: boolean;
}

/** Facts that are told beside a name that nobody knows. */
const MOST_BESIDE = 4;

/** Looks a question up. It invents nothing: what the report does not tell is a gap. */
export function answerTo(text: string, table: FactTable, sources: Sources): Answer {
  const { report } = sources;
  const question = questionOf(text, { subjects: nameables(table, sources), asOf: report.asOf });
  const strange = unknownWords(question);
  if (isUnclear(question) || (strange.length > 0 && isAboutWhole(question))) {
    return { question, table, facts: [], owned: [], gaps: strange, isUnclear: true };
  }
  const extended = extendedTable(table, onDemandFacts(question, sources));
  const all = relevantFacts(extended, question);
  const facts = strange.length > 0 ? all.slice(0, MOST_BESIDE) : all;
  const ofAnyDays = relevantFacts(extended, { ...question, months: [], days: null });
  const owned = ownedOf(question, sources);
  const gaps = answerGaps(question, sources, { facts, ofAnyDays, isOwned: owned.length > 0 });
  return { question, table: extended.table, facts, owned, gaps, isUnclear: false };
}

/** Everything that has a name in the report: whatever facts are about, and every place of the bill. */
function nameables({ subjects }: FactTable, { report }: Sources): readonly Nameable[] {
  const all: readonly (Nameable | Subject)[] = [...placesIn(factContext(report)), ...subjects];
  const byName = new Map<string, Nameable>();
  for (const subject of all) {
    const { kind, name } = subject;
    const key = JSON.stringify([kind, name]);
    const also = 'also' in subject && subject.also !== undefined ? { also: subject.also } : {};
    if (name !== null && !byName.has(key)) byName.set(key, { kind, name, ...also });
  }
  return [...byName.values()];
}

function ownedOf({ subjects, notes }: Question<Nameable>, { beside }: Sources): readonly Owned[] {
  if (!notes.some(({ kind }) => kind === 'owner')) return [];
  const asked = new Set(subjects.flatMap(({ kind, name }) => (kind === 'resource' ? [name] : [])));
  const owned = beside.owned.filter(({ resource }) => asked.has(resource));
  return [...new Map(owned.map((each) => [JSON.stringify([each.resource, each.team]), each])).values()];
}

function isUnclear({ subjects, notBilled, notTold, months, days, themes, notes, kinds }: Question<Nameable>) {
  const asked = [subjects, notBilled, notTold, months, themes, notes, kinds];
  return days === null && asked.every(({ length }) => length === 0);
}
