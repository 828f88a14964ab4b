import type { Rule } from './rule.ts';

/** What is left once links, mentions and HTML are gone has to be a sentence of its own. */
export const torn: Rule = (sentence) => (sentence.torn ? 'script' : null);
