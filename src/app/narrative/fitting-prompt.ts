import type { ModelConfig } from '../../config/writer.ts';
import type { FactTable, SubjectId } from '../../core/fact.ts';
import type { Prompt } from '../../narrative/prompt/prompt-of.ts';
import { compactFacts } from '../../platform/models/compact-facts.ts';
import { MOST_FILE_CHARACTERS } from '../../platform/models/qbusiness.ts';

/** As many of a kind as a table tells. */
const MOST_PLACES = 10;

/**
 * What a model is asked, within what its provider reads: of what is listed by size the smallest are left out first. A sentence
 * is held against the whole table all the same.
 */
export function fittingPrompt(
  { provider }: Pick<ModelConfig, 'provider'>,
  table: FactTable,
  promptWith: (table: FactTable) => Prompt,
): Prompt {
  let prompt = promptWith(table);
  if (provider !== 'qbusiness') return prompt;
  for (let places = MOST_PLACES - 1; places > 0 && !fits(prompt); places -= 1) {
    prompt = promptWith(firstPlaces(table, places));
  }
  return prompt;
}

/** Where the task is long it is a file as well. */
function fits({ facts, task }: Prompt): boolean {
  return compactFacts(facts).length + task.length <= MOST_FILE_CHARACTERS;
}

/** Without what stands behind so many others in its list, and all that is told of it. */
function firstPlaces({ facts, subjects }: FactTable, places: number): FactTable {
  const best = new Map<SubjectId, number>();
  for (const { subject, rank } of facts) {
    if (rank !== null) best.set(subject, Math.min(rank, best.get(subject) ?? rank));
  }
  return { facts: facts.filter(({ subject }) => (best.get(subject) ?? 0) <= places), subjects };
}
