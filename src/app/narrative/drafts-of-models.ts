import pMap from 'p-map';
import type { FactTable } from '../../core/fact.ts';
import type { NarrativeLanguage, Persona } from '../../core/persona.ts';
import { type KeptDraft, tableHash } from '../../narrative/kept.ts';
import { promptOf } from '../../narrative/prompt/prompt-of.ts';
import { fittingPrompt } from './fitting-prompt.ts';
import { type ModelDoorParts, modelDoor } from './model-door.ts';

/** What a model is asked with. */
export interface DraftsParts extends ModelDoorParts {
  readonly table: FactTable;
  readonly language: NarrativeLanguage;
}

/** Readers that are asked for at a time: providers allow few requests a minute. */
const AT_A_TIME = 3;

/** Asks for every reader, each at most once for the same facts, and gives the drafts in their order. Who gets no answer has the reason. */
export async function draftsOfModels(
  personas: readonly Persona[],
  parts: DraftsParts,
): Promise<readonly KeptDraft[]> {
  const { config, table, language } = parts;
  const facts = await tableHash(table);
  const ask = modelDoor(parts);
  const draftFor = async (persona: Persona, index: number): Promise<KeptDraft> => {
    const doing = `Asking ${config.provider} for ${persona.id} (${index + 1} of ${personas.length})`;
    const prompt = fittingPrompt(config, table, (told) => promptOf({ persona, table: told, language }));
    const { draft, written } = await ask(prompt, doing);
    return { persona: persona.id, language, facts, draft, written };
  };
  return pMap(personas, draftFor, { concurrency: AT_A_TIME });
}
