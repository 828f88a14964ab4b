import type { FactTable } from '../../core/fact.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';

/**
 * Writes the sentences of one section from the facts, with slots, the most telling first: more than the section holds are cut.
 * It says nothing about what no fact is about; empty: there is nothing to tell.
 */
export type SectionWriter = (table: FactTable, language: NarrativeLanguage) => readonly string[];
