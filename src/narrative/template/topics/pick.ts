import type { Fact, FactTable, FactTopic, Measure, SubjectKind } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import { factsWith, subjectOf } from '../../facts/fact-queries.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type Told, tell } from './tell.ts';

/** Facts of one subject by what they count: those of its other days, or another currency, are in another group. */
export interface FactGroup {
  readonly kind: SubjectKind;
  readonly facts: readonly [Fact, ...Fact[]];
}

/** The facts of a topic by subject, in the order of the table; a measure that comes again begins a group of its own. */
export function groupsOfTopic(table: FactTable, topic: FactTopic): readonly FactGroup[] {
  const bySubject = Map.groupBy(factsWith(table, { topics: [topic] }), ({ subject }) => subject);
  return [...bySubject.values()].flatMap((facts) =>
    split(facts).map((own) => ({ kind: kindOf(own[0]), facts: own })),
  );

  function kindOf(fact: Fact): SubjectKind {
    return subjectOf(table, fact).kind;
  }
}

function split(facts: readonly Fact[]): readonly [Fact, ...Fact[]][] {
  const groups: [Fact, ...Fact[]][] = [];
  let said = new Set<Measure>();
  for (const fact of facts) {
    const last = groups.at(-1);
    if (!last || said.has(fact.measure)) {
      said = new Set();
      groups.push([fact]);
    } else last.push(fact);
    said.add(fact.measure);
  }
  return groups;
}

/** Slots of the fact that counts so; `null`: there is none. */
export function told({ facts }: FactGroup, measure: Measure, language: NarrativeLanguage): Told | null {
  const fact = facts.find((one) => one.measure === measure);
  return fact ? tell(fact, language) : null;
}

/** One writer after the other. */
export function inOrder(...writers: readonly SectionWriter[]): SectionWriter {
  return (table, language) => writers.flatMap((write) => write(table, language));
}

/** At most so many sentences of a writer. */
export function atMost(most: number, write: SectionWriter): SectionWriter {
  return (table, language) => write(table, language).slice(0, most);
}
