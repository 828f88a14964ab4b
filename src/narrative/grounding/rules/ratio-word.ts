import { ratioWords } from '../lexicon/words.ts';
import type { Rule } from './rule.ts';

/** `half`, `twice`, `a maioria`: a share that no slot holds. */
export const ratioWord: Rule = (sentence) => (ratioWords(sentence).length > 0 ? 'ratio-word' : null);
