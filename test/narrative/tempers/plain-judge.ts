import type { Sentence } from '../../../src/core/narrative.ts';

/** Letters of ours, and the marks of a plain sentence, none of them before a letter: no address is made of these. */
const WORDS =
  /^(?:[A-Za-zÀ-ÖØ-öø-ÿ]|(?<=[A-Za-zÀ-ÖØ-öø-ÿ])['’](?=[A-Za-zÀ-ÖØ-öø-ÿ])|[.,;:!?)”](?=[ .,;:!?)”–—-]|$)|[ (“–—-])*$/;

/**
 * What of the sentences themselves, whatever a channel makes of it, is more than words: letters that look like others, digits
 * of any script, marks that are markup somewhere, what nobody sees.
 */
export function beyondWords(sentences: readonly Sentence[]): readonly string[] {
  return sentences
    .flat()
    .flatMap((part) => (part.kind === 'text' && !WORDS.test(part.text) ? [part.text] : []));
}
