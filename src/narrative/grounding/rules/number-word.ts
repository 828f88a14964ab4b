import { isNumberWord } from '../lexicon/number-words.ts';
import { type Atom, atomsOf } from '../lexicon/phrases.ts';
import type { ParsedSentence, WordToken } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

/** Words with a number in them that count nothing. */
const COUNTS_NOTHING = /^(?:one-(?:off|offs|time)|first-hand|pares?-a-pares?)$/;
const TWO_OF: ReadonlySet<string> = new Set(['both', 'ambos', 'ambas']);
const ROMAN = /^(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
/** Two words that read as one number where the space between them is left out, and are none. */
const PAIRS_OF_WORDS: ReadonlySet<string> = new Set(['do is', 'se te', 'tres e', 'se is', 'on ze']);
const SPELLED_LETTERS = 3;

/** A number in words, in whatever way it is written. */
export const numberWord: Rule = (sentence) => {
  const atoms = atomsOf(sentence).filter(({ token }) => !COUNTS_NOTHING.test(token.plain));
  return atoms.some((atom, at) => counts(atom, sentence) && !isAccordingTo(atoms, at)) ||
    sentence.words.some(isJoined) ||
    isRoman(sentence) ||
    atoms.some((_, at) => isSplit(atoms, at)) ||
    isSpelled(atoms)
    ? 'number-word'
    : null;
};

/** `fi-ve`. */
function isJoined({ plain }: WordToken): boolean {
  return /[-']/.test(plain) && !COUNTS_NOTHING.test(plain) && isNumberWord(plain.replaceAll(/[-']/g, ''));
}

/** `segundo a previsão`; but `o segundo a …`. */
function isAccordingTo(atoms: readonly Atom[], at: number): boolean {
  const behind = atoms[at + 1]?.plain ?? '';
  return (
    atoms[at]?.plain === 'segundo' &&
    /^[ao]s?$/.test(behind) &&
    !/^(?:[oa]|um|uma|[dn][oa]|pelo)$/.test(atoms[at - 1]?.plain ?? '')
  );
}

/** `both` is right before names, or figures. */
function counts({ plain, token }: Atom, { tokens }: ParsedSentence): boolean {
  if (!TWO_OF.has(plain)) return isNumberWord(plain);
  const behind = tokens[token.at + 2]?.kind;
  return behind !== 'name' && behind !== 'figure';
}

/** `IV`, `xii`; of small letters only those that make no other words. */
function isRoman({ words }: ParsedSentence): boolean {
  return words.some(({ text, plain }) => {
    if (plain.length < 2 || !ROMAN.test(plain)) return false;
    return text === text.toUpperCase() || (/^[ivx]+$/.test(plain) && plain !== 'vi');
  });
}

/** `twen ty`, `fi-ve`. */
function isSplit(atoms: readonly Atom[], at: number): boolean {
  const [first, second] = [atoms[at], atoms[at + 1]];
  if (!first || !second || first.run !== second.run) return false;
  if (PAIRS_OF_WORDS.has(`${first.plain} ${second.plain}`)) return false;
  return isNumberWord(first.plain + second.plain);
}

/** `t w o`, `t-w-o`: nobody writes letters one by one in a sentence about costs. */
function isSpelled(atoms: readonly Atom[]): boolean {
  let letters = 0;
  for (const [at, { plain, run }] of atoms.entries()) {
    const goesOn = at > 0 && atoms[at - 1]?.run === run;
    letters = plain.length !== 1 ? 0 : goesOn ? letters + 1 : 1;
    if (letters >= SPELLED_LETTERS) return true;
  }
  return false;
}
