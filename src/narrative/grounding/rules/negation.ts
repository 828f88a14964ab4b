import type { Measure } from '../../../core/fact.ts';
import { negations } from '../lexicon/words.ts';
import type { ParsedSentence, WordToken } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

/** What is not there, not used or not done can be told with `not`. */
const OF_WHAT_IS_NOT: ReadonlySet<Measure> = new Set([
  ...(['untagged', 'untagged-ratio', 'without-amount', 'cost-of-waiting', 'waste', 'waste-ratio'] as const),
  ...(['commitment-waste', 'reads-answered', 'reads-planned', 'coverage-ratio', 'services-counted'] as const),
]);
const CONTRACTED = /n't$|^(?:did|does|do|was|were|is|has|have|had|wo|would|could|should|ca|is|are)nt$/;

/** A figure that is denied is no longer the figure. */
export const negation: Rule = (sentence) =>
  clausesDenied(sentence).some((clause) => isAboutFigures(sentence, clause)) ? 'direction' : null;

function clausesDenied(sentence: ParsedSentence): readonly number[] {
  const hits = negations(sentence).map(({ clause }) => clause);
  return [...hits, ...sentence.words.filter(isContracted).map(({ clause }) => clause)];
}

/** `didn't`, and without its apostrophe `didnt`. */
function isContracted({ plain }: WordToken): boolean {
  return CONTRACTED.test(plain);
}

function isAboutFigures(sentence: ParsedSentence, clause: number): boolean {
  return figuresAround(sentence, clause).some(({ fact }) => !OF_WHAT_IS_NOT.has(fact.measure));
}
