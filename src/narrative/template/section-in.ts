import type { FactTopic, Measure, SubjectKind } from '../../core/fact.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import type { SectionWriter } from './section-writer.ts';
import { type SubjectFacts, subjectFacts } from './subject-facts.ts';
import { isTelling, type Told, tell } from './topics/tell.ts';

/** The facts of a table, ready to stand in sentences of one language. */
export interface ToldFacts {
  /** The facts of a topic by subject, of subjects of one kind; those of the estate by currency, too. */
  of(topic: FactTopic, kind: SubjectKind): readonly SubjectFacts[];
  /** The subject that comes first of its kind; what is known of others does not make them the largest. */
  largest(topic: FactTopic, kind: SubjectKind, measure: Measure): SubjectFacts | undefined;
  /** The same with all that share its place. */
  firsts(topic: FactTopic, kind: SubjectKind, measure: Measure): readonly SubjectFacts[];
  /** `null`: nobody knows it, and the sentence goes without it. */
  told(facts: SubjectFacts | undefined, measure: Measure): Told | null;
}

/** A section out of the words of each language. What cannot be told is `null`, and left out. */
export function sectionIn<Words>(
  words: Readonly<Record<NarrativeLanguage, Words>>,
  write: (words: Words, facts: ToldFacts) => readonly (string | null)[],
): SectionWriter {
  return (table, language) => {
    const of: ToldFacts['of'] = (topic, kind) =>
      subjectFacts(table, topic).filter(({ subject }) => subject.kind === kind);
    const firsts: ToldFacts['firsts'] = (topic, kind, measure) =>
      of(topic, kind).filter((own) => own.facts.some((fact) => fact.measure === measure && fact.rank === 1));
    const facts: ToldFacts = {
      of,
      firsts,
      largest: (topic, kind, measure) => firsts(topic, kind, measure)[0],
      told: (own, measure) => {
        const fact = own?.facts.find((one) => one.measure === measure);
        return fact && isTelling(fact) ? tell(fact, language) : null;
      },
    };
    return write(words[language], facts).filter((sentence) => sentence !== null);
  };
}
