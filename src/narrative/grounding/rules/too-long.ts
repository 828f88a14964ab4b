import type { Rule } from './rule.ts';

/** Characters of a sentence, slots as they are written. */
export const MOST_CHARACTERS = 400;

export const tooLong: Rule = ({ cut, length }) => (cut || length > MOST_CHARACTERS ? 'too-long' : null);
