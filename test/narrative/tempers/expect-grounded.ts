import { expect } from 'vitest';
import type { Narrative } from '../../../src/core/narrative.ts';
import { beyond, numbersIn } from './number-judge.ts';
import { type Rendered, renderedBy, slotTexts, wordless } from './rendered.ts';

/**
 * In no channel there is a number that no slot stands for, or anything that is more than text. What the page would hold
 * whoever wrote it, its tables and notes, is taken from the same page without sentences.
 */
export function expectGrounded(whole: Narrative, seed: string): void {
  const narrative = withoutTables(whole);
  const without = renderedBy(wordless(narrative));
  renderedBy(narrative).forEach((rendered, at) => {
    const from = `${seed}, ${rendered.channel}`;
    expect(rendered.live(), `live in ${from}:\n${rendered.source}`).toEqual([]);
    expect(numbersOfWords(rendered, without[at], narrative), `numbers in ${from}:\n${rendered.text}`).toEqual(
      [],
    );
  });
}

/** Tables are of the report alone: no writer has a hand in them. */
function withoutTables(narrative: Narrative): Narrative {
  return { ...narrative, sections: narrative.sections.map((section) => ({ ...section, blocks: [] })) };
}

function numbersOfWords(
  { channel, text }: Rendered,
  without: Rendered | undefined,
  { sections, short, language }: Narrative,
): readonly string[] {
  const sentences = channel === 'page' ? sections.flatMap((section) => section.sentences) : short;
  const allowed = slotTexts(sentences, language).flatMap(numbersIn);
  return beyond(numbersIn(text), [...numbersIn(without?.text ?? ''), ...allowed]);
}
