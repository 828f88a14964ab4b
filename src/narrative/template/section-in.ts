import type { FactTopic, Measure, SubjectKind } from '../../core/fact.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import { subjectOf } from '../facts/fact-queries.ts';
import type { SectionWriter } from './section-writer.ts';
import { type FactGroup, groupsOfTopic, told } from './topics/pick.ts';
import type { Told } from './topics/tell.ts';

/** The facts of a table, ready to stand in sentences of one language. */
export interface ToldFacts {
  /** The facts of a topic by subject, of one kind where it is named; those of the estate come by days and currency. */
  groups(topic: FactTopic, kind?: SubjectKind): readonly FactGroup[];
  /** What the subject of some facts is called; `null`: the estate. */
  nameOf(group: FactGroup): string | null;
  /** `null`: nobody knows it, and the sentence goes without it. */
  told(group: FactGroup | undefined, measure: Measure): Told | null;
}

/** A section out of the words of each language. What cannot be told is `null`, and left out. */
export function sectionIn<Words>(
  words: Readonly<Record<NarrativeLanguage, Words>>,
  write: (words: Words, facts: ToldFacts) => readonly (string | null)[],
): SectionWriter {
  return (table, language) => {
    const facts: ToldFacts = {
      groups: (topic, kind) =>
        groupsOfTopic(table, topic).filter((group) => kind === undefined || group.kind === kind),
      nameOf: ({ facts: [first] }) => subjectOf(table, first).name,
      told: (group, measure) => (group ? told(group, measure, language) : null),
    };
    return write(words[language], facts).filter((sentence) => sentence !== null);
  };
}
