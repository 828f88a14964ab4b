import { actionWords } from '../lexicon/words.ts';
import type { Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

/** `deleting`: where that is what the figure comes from. */
export const action: Rule = (sentence) =>
  actionWords(sentence).some(({ value: actions, clause }) =>
    figuresAround(sentence, clause).some(
      ({ fact }) => fact.action !== null && !actions.includes(fact.action),
    ),
  )
    ? 'measure'
    : null;
