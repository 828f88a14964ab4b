import type { Fact } from '../../../core/fact.ts';
import { leftWords } from '../lexicon/words.ts';
import type { Rule } from './rule.ts';

/** What is left of a budget is no fact: what was spent of it is not, nor the whole of it. */
export const left: Rule = (sentence) =>
  leftWords(sentence).some(({ clause }) =>
    sentence.figures.some((figure) => figure.clause === clause && isSpentOrPlanned(figure.fact)),
  )
    ? 'measure'
    : null;

/** By how much a budget is not exceeded may be left. */
function isSpentOrPlanned({ topic, measure, direction }: Fact): boolean {
  return topic === 'budgets' && !(measure.startsWith('budget-variance') && direction === 'down');
}
