import type { PhrasingContent } from 'mdast';
import { joinInline, phrase } from './phrase.ts';
import { untrusted } from './untrusted.ts';

/** A word, a number or a unit, with the punctuation of a sentence around it: nothing that GitHub would link, mention or format. */
const WORD = /^["'(]?[\p{Script=Latin}\d][\p{Script=Latin}\d'’%]*(?:[/-]\p{Script=Latin}+)?["')]?[.,;:]?$/u;
const NUMBER = /^[-+−]?\d{1,6}(?:[.,]\d{1,4})*%?[.,;]?$|^%[.,;]?$/;
/** GitHub links whatever reads like a commit hash. */
const HASH = /[0-9a-f]{7,}/i;
/** With the full stop of a sentence behind it, it reads as the beginning of an address. */
const WWW = /^["'(]?www\b/i;
/** A name, with the punctuation of the sentence around it. */
const PUNCTUATED = /^(\(?)(.+?)(\)?)([.,;]?)$/u;

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
    runs.map(({ words, plain }) => (plain ? words.join(' ') : named(words.join(' ')))),
    ' ',
  );
}

/** The sentence's brackets, comma or full stop stay outside the code; a bracket whose partner is in the name is the name's own. */
function named(text: string): readonly PhrasingContent[] {
  const [, open = '', name = text, close = '', stop = ''] = PUNCTUATED.exec(text) ?? [];
  const isOwn = open === '' ? close !== '' && name.includes('(') : close === '' && name.includes(')');
  return isOwn
    ? phrase`${untrusted(open + name + close)}${stop}`
    : phrase`${open}${untrusted(name)}${close}${stop}`;
}

function isPlain(word: string): boolean {
  return NUMBER.test(word) || (WORD.test(word) && !HASH.test(word) && !WWW.test(word));
}
