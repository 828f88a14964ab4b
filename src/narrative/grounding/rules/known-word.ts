import type { NarrativeLanguage } from '../../../core/persona.ts';
import { businessWordsEn } from '../lexicon/business-words-en.ts';
import { businessWordsPtBr } from '../lexicon/business-words-pt-br.ts';
import { plainWordsEn } from '../lexicon/plain-words-en.ts';
import { plainWordsPtBr } from '../lexicon/plain-words-pt-br.ts';
import { isKnownWord } from '../lexicon/words.ts';
import type { Rule } from './rule.ts';

const PLAIN: Readonly<Record<NarrativeLanguage, ReadonlySet<string>>> = {
  en: new Set([...plainWordsEn, ...businessWordsEn]),
  'pt-BR': new Set([...plainWordsPtBr, ...businessWordsPtBr]),
};

/**
 * Every word is one whose claim some rule holds against the facts, or one that claims nothing. Of any other nobody knows what
 * it says: a name in small letters, a rank (`unrivalled`), days (`fiscal`), a doubt (`allegedly`).
 */
export const knownWord: Rule = ({ words }, { language }) =>
  words.some(({ plain }) => !plain.split(/[-']/).every((part) => isKnown(part, language))) ? 'subject' : null;

function isKnown(part: string, language: NarrativeLanguage): boolean {
  return part.length < 2 || isKnownWord(part) || PLAIN[language].has(part);
}
