import type { Rule } from './rule.ts';

/** Commands are ours: a writer's sentence holds none. */
export const command: Rule = (sentence) => (sentence.command ? 'command' : null);
