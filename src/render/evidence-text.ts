import type { PhrasingContent } from 'mdast';
import { joinInline } from './phrase.ts';
import { untrusted } from './untrusted.ts';

/** A word, a number or a unit, with the punctuation of a sentence around it: nothing that GitHub would link, mention or format. */
const WORD = /^["'(]?[\p{Script=Latin}\d][\p{Script=Latin}\d'’%]*(?:[/-]\p{Script=Latin}+)?["')]?[.,;:]?$/u;
const NUMBER = /^[-+−]?\d{1,6}(?:[.,]\d{1,4})*%?[.,;]?$|^%[.,;]?$/;
/** GitHub links whatever reads like a commit hash. */
const HASH = /[0-9a-f]{7,}/i;

/**
 * A sentence of evidence: our own words, with names from AWS in between. What reads as plain words stays so; every other
 * piece becomes inline code, where nothing in it is alive.
 */
export function evidenceText(sentence: string): readonly PhrasingContent[] {
  const pieces = sentence.split(' ').map((word) => ({ word, plain: isPlain(word) }));
  const runs: { words: string[]; plain: boolean }[] = [];
  for (const { word, plain } of pieces) {
    const last = runs.at(-1);
    if (last?.plain === plain) last.words.push(word);
    else runs.push({ words: [word], plain });
  }
  return joinInline(
    runs.map(({ words, plain }) => (plain ? words.join(' ') : untrusted(words.join(' ')))),
    ' ',
  );
}

function isPlain(word: string): boolean {
  return NUMBER.test(word) || (WORD.test(word) && !HASH.test(word));
}
