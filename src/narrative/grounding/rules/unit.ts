import { unitWords } from '../lexicon/words.ts';
import type { ParsedSentence, Token } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

/** Signs of currencies, of percent, and those that would make another figure of one. */
const SIGN = /[\p{Sc}%‰+=×÷±~≈<>^/*]/u;
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Words of one letter; any other behind a figure is a unit. */
const LETTERS: ReadonlySet<string> = new Set(['a', 'e', 'o', 'i']);
const SPACED = /^[\s,.;:!?()'’"“”—–…]/;

/** Figures come with their unit and currency: no word or sign beside them may say another. */
export const unit: Rule = (sentence) =>
  unitWords(sentence).length > 0 ||
  sentence.words.some(({ text, plain }) => CODES.has(text) || (plain.length === 1 && !LETTERS.has(plain))) ||
  sentence.tokens.some(({ kind, text }) => kind === 'other' && SIGN.test(text)) ||
  sentence.figures.some(({ at }) => isGlued(sentence, at))
    ? 'unit'
    : null;

/** `{f1}k`, `-{f1}`: written to it, it reads as a part of the figure. */
function isGlued({ tokens }: ParsedSentence, at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((beside) => beside !== undefined && !isApart(beside));
}

function isApart({ kind, text }: Token): boolean {
  return kind === 'space' || (kind === 'mark' && SPACED.test(text));
}
