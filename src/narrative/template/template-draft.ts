import type { FactTable } from '../../core/fact.ts';
import type { Draft, DraftSection } from '../../core/narrative.ts';
import type { NarrativeLanguage, Persona, PersonaSection } from '../../core/persona.ts';
import { largestFacts } from './largest-facts.ts';
import { sentenceIdentity } from './sentence-identity.ts';
import { toldFacts } from './told-facts.ts';
import { SECTION_WRITERS } from './writers.ts';

/** What the template writes for a reader: every section that has sentences, none of them twice. The same facts give the same text. */
export function templateDraft(persona: Persona, table: FactTable, language: NarrativeLanguage): Draft {
  const identityOf = sentenceIdentity(table);
  const told = new Set<string>();
  const sections = persona.sections
    .filter(({ ask, sentences }) => ask !== '' && sentences > 0)
    .map((section): DraftSection => {
      const sentences: string[] = [];
      for (const sentence of written(section, table, language)) {
        const identity = identityOf(sentence);
        if (sentences.length === section.sentences || told.has(identity)) continue;
        told.add(identity);
        sentences.push(sentence);
      }
      return { id: section.id, sentences };
    });
  return { sections };
}

function* written(
  section: PersonaSection,
  table: FactTable,
  language: NarrativeLanguage,
): Generator<string, void> {
  const writer = SECTION_WRITERS.get(section.id);
  if (writer) return yield* writer(table, language);
  for (const { sentence } of toldFacts(table, largestFacts(table, section.topics), language)) yield sentence;
}
