import { expect } from 'vitest';
import type { FactTable } from '../../../../src/core/fact.ts';
import type { NarrativeLanguage, Persona } from '../../../../src/core/persona.ts';
import { ground } from '../../../../src/narrative/grounding/ground.ts';
import { templateDraft } from '../../../../src/narrative/template/template-draft.ts';

export const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];

/** Everything the template writes for a reader, held against the facts: all of it stands. Sentences by section. */
export function expectGrounded(
  persona: Persona,
  table: FactTable,
  language: NarrativeLanguage,
): ReadonlyMap<string, readonly string[]> {
  const draft = templateDraft(persona, table, language);
  const { sections, dropped } = ground(draft, { persona, table, language });
  const written = new Map(draft.sections.map(({ id, sentences }) => [id, sentences]));
  for (const { id, sentences } of sections) {
    expect(sentences.length, `${id}: ${written.get(id)?.join('\n')}`).toBe(written.get(id)?.length);
  }
  expect(dropped).toEqual({});
  return written;
}
