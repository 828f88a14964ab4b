import type { Rule } from './rule.ts';

/** Braces are for slots, and a slot stands for something. */
export const unknownSlot: Rule = ({ tokens }) =>
  tokens.some(({ kind, text }) => kind === 'unknown' || (kind === 'other' && /[{}]/.test(text)))
    ? 'unknown-slot'
    : null;
