import type { ParsedSentence, Token } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

/** Digits, braces and signs have rules of their own. */
const TOLD_ELSEWHERE = /[\p{N}{}\p{Sc}%‰]/u;
const LETTERS = /\p{L}/u;
/** GitHub takes it for a commit. */
const HASH = /^[0-9a-f]{7,}$/;

/** Letters and marks of the reader's language, put as sentences have them. */
export const script: Rule = (sentence) =>
  sentence.tokens.some(({ kind, text }) => kind === 'other' && !TOLD_ELSEWHERE.test(text)) ||
  sentence.words.some(({ plain }) => HASH.test(plain)) ||
  !isWhole(sentence)
    ? 'script'
    : null;

/** It has a letter or a slot, its brackets close, and no mark stands where none can. */
function isWhole({ tokens }: ParsedSentence): boolean {
  let open = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.text === '(') open += 1;
    if (token.text === ')') open -= 1;
    if (open < 0 || open > 1 || isMisplaced(token, tokens[at - 1], tokens[at + 1])) return false;
  }
  return open === 0 && tokens.some(({ kind, text }) => kind !== 'mark' || LETTERS.test(text));
}

const SEPARATES = /^[,.;:!?)…]$/;

function isMisplaced(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.kind !== 'mark') return false;
  if (!before && /^[,.;:!?)…—–-]$/.test(token.text)) return true;
  return SEPARATES.test(token.text) && next !== undefined && next.kind !== 'space' && next.kind !== 'mark';
}
