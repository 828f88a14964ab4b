import { isPlainWord } from '../lexicon/plain/plain-words.ts';
import { isKnownWord } from '../lexicon/words.ts';
import type { Rule } from './rule.ts';

/**
 * Every word is one whose claim some rule holds against the facts, or one that claims nothing. Of any other nobody knows what
 * it says: a name in small letters, a rank (`unrivalled`), days (`fiscal`), a doubt (`allegedly`).
 */
export const knownWord: Rule = ({ words }, { language }) =>
  words.some(({ plain }) =>
    plain.split(/[-']/).some((part) => part.length > 1 && !isKnownWord(part) && !isPlainWord(part, language)),
  )
    ? 'subject'
    : null;
