import { expect } from 'vitest';
import type { Narrative } from '../../../src/core/narrative.ts';
import { beyond, numbersIn } from './number-judge.ts';
import { beyondWords } from './plain-judge.ts';
import { noteText, type Rendered, renderedBy, slotTexts, wordless } from './rendered.ts';

/**
 * In no channel there is a number that no slot stands for, or anything that is more than text. What the page would hold
 * whoever wrote it is taken from the same page without sentences, and from the note about them.
 */
export function expectGrounded(whole: Narrative, seed: string): void {
  const narrative = withoutTables(whole);
  const without = numbersWithout(narrative);
  const told = [...narrative.sections.flatMap(({ sentences }) => sentences), ...narrative.short];
  expect(beyondWords(told), `more than words in ${seed}`).toEqual([]);
  for (const rendered of renderedBy(narrative)) {
    const from = `${seed}, ${rendered.channel}`;
    const slots = [...slotTexts(rendered.told, rendered.page), noteText(narrative)].flatMap(numbersIn);
    const allowed = [...(without.get(rendered.channel) ?? []), ...slots];
    if (!CLEAN.has(rendered.source)) {
      expect(rendered.live(), `live in ${from}:\n${rendered.source}`).toEqual([]);
      CLEAN.add(rendered.source);
    }
    expect(beyond(numbersIn(rendered.text), allowed), `numbers in ${from}:\n${rendered.text}`).toEqual([]);
  }
}

/** What was judged before: where nothing of an answer stands, the template's page comes again and again. */
const CLEAN = new Set<string>();

/** Tables are of the report alone: no writer has a hand in them. */
function withoutTables(narrative: Narrative): Narrative {
  return { ...narrative, sections: narrative.sections.map((section) => ({ ...section, blocks: [] })) };
}

const WITHOUT = new Map<string, ReadonlyMap<Rendered['channel'], readonly string[]>>();

/** Numbers that stand in each channel, whatever is told. */
function numbersWithout(narrative: Narrative): ReadonlyMap<Rendered['channel'], readonly string[]> {
  const key = `${narrative.persona} ${narrative.language}`;
  const known = WITHOUT.get(key);
  if (known) return known;
  const numbers = new Map(
    renderedBy(wordless(narrative)).map(({ channel, text }) => [channel, numbersIn(text)] as const),
  );
  WITHOUT.set(key, numbers);
  return numbers;
}
