import type { Rule } from './rule.ts';

const NUMERAL = /\p{N}/u;

/** A digit of any script; those of slots are none. */
export const digit: Rule = ({ tokens }) =>
  tokens.some(({ kind, text }) => kind === 'other' && NUMERAL.test(text)) ? 'digit' : null;
