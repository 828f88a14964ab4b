import type { Rule } from './rule.ts';

/** A section tells of what it was asked for. */
export const topic: Rule = ({ figures, periods }, { topics }) =>
  topics !== null && [...figures, ...periods].some(({ fact }) => !topics.has(fact.topic))
    ? 'not-asked'
    : null;
