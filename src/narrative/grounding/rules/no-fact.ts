import type { Rule } from './rule.ts';

/** Every sentence tells a figure. */
export const noFact: Rule = ({ figures }) => (figures.length === 0 ? 'no-fact' : null);
