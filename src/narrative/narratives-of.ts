import type { FactTable } from '../core/fact.ts';
import type { Narrative, Written } from '../core/narrative.ts';
import type { NarrativeLanguage, Persona, PersonaId } from '../core/persona.ts';
import { type KeptDraft, keptFor, tableHash } from './kept.ts';
import { narrativeOf } from './narrative-of.ts';

/** What the narratives of one report are made of. */
export interface NarrativesParts {
  readonly table: FactTable;
  readonly language: NarrativeLanguage;
  readonly personas: readonly Persona[];
  /** What models wrote about these facts or others. */
  readonly kept: readonly KeptDraft[];
  /** Of those that nothing is kept for. */
  readonly otherwise: Written;
}

/** One report for each of these readers, in their order. */
export async function narrativesOf(parts: NarrativesParts): Promise<ReadonlyMap<PersonaId, Narrative>> {
  const { table, language, personas, kept, otherwise } = parts;
  const facts = await tableHash(table);
  return new Map(
    personas.map((persona) => {
      const found = keptFor(kept, { persona: persona.id, language, facts });
      const { draft, written } = found ?? { draft: null, written: otherwise };
      return [persona.id, narrativeOf({ persona, table, language, draft, written })];
    }),
  );
}
