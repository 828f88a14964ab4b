import type { FactTable } from '../core/fact.ts';
import type { Draft, Grounded, Narrative, NarrativeSection, Sentence, Written } from '../core/narrative.ts';
import type { NarrativeLanguage, Persona, PersonaSection } from '../core/persona.ts';
import { ground } from './grounding/ground.ts';
import { templateDraft } from './template/template-draft.ts';
import { unitCostsOf } from './unit-costs-of.ts';

/** What a narrative is made of. */
export interface NarrativeParts {
  readonly persona: Persona;
  readonly table: FactTable;
  readonly language: NarrativeLanguage;
  /** What a model wrote about these facts; `null`: the template writes. */
  readonly draft: Draft | null;
  readonly written: Written;
}

/** The template wrote, as it was asked to. */
export const BY_TEMPLATE: Written = {
  writer: 'template',
  model: null,
  usage: null,
  cached: false,
  instead: null,
};

/**
 * One report for one reader. Whoever wrote it, every sentence is held against the facts; a section of which nothing stays is
 * written by the template, so that a careless model leaves no hole.
 */
export function narrativeOf({ persona, table, language, draft, written }: NarrativeParts): Narrative {
  const asked = { persona, table, language };
  const template = () => ground(templateDraft(persona, table, language), asked);
  const grounded = draft ? ground(draft, asked) : template();
  const refill = draft ? emptySections(persona, grounded) : [];
  const filled = refill.length === 0 ? grounded : refilled(grounded, template(), refill);
  const sections = persona.sections.map((section) => sectionOf(section, filled));
  return {
    persona: persona.id,
    title: persona.title,
    language,
    sections,
    short: shortForm(persona, sections),
    commands: persona.commands,
    written,
    sentences: sections.reduce((sum, { sentences }) => sum + sentences.length, 0),
    dropped: grounded.dropped,
    refilled: refill.filter((id) => sentencesOf(filled, id).length > 0),
    unitCosts: unitCostsOf(table),
  };
}

function sectionOf({ id, title, bullets, blocks }: PersonaSection, grounded: Grounded): NarrativeSection {
  return { id, title, bullets, blocks, sentences: sentencesOf(grounded, id) };
}

function emptySections({ sections }: Persona, grounded: Grounded): readonly string[] {
  return sections
    .filter(({ id, ask }) => ask !== '' && sentencesOf(grounded, id).length === 0)
    .map(({ id }) => id);
}

function refilled(grounded: Grounded, template: Grounded, empty: readonly string[]): Grounded {
  const kept = grounded.sections.filter(({ id }) => !empty.includes(id));
  return { ...grounded, sections: [...kept, ...template.sections.filter(({ id }) => empty.includes(id))] };
}

function sentencesOf({ sections }: Grounded, wanted: string): readonly Sentence[] {
  return sections.find(({ id }) => id === wanted)?.sentences ?? [];
}

/** The first sentence of every section it is made of before the second of any; told in the order of the page. */
function shortForm({ short }: Persona, sections: readonly NarrativeSection[]): readonly Sentence[] {
  const parts = sections.filter(({ id }) => short.sections.includes(id)).map(({ sentences }) => sentences);
  const inTurn = parts
    .flatMap((sentences, part) => sentences.map((sentence, turn) => ({ sentence, part, turn })))
    .sort((a, b) => a.turn - b.turn || a.part - b.part)
    .slice(0, short.sentences);
  return inTurn.sort((a, b) => a.part - b.part || a.turn - b.turn).map(({ sentence }) => sentence);
}
