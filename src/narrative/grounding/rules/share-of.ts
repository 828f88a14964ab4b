import { measureClaims, partWords, usageWords } from '../lexicon/words.ts';
import type { FigureToken, ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

const OF = /^(?:of|de|d[oa]s?)$/;

/** Words between `of` and what it is of: `of all our`. */
const FAR = 5;

/** `{f1} of customers`: a share of spend is one of spend. */
export const shareOf: Rule = (sentence) =>
  sentence.figures.some((figure) => figure.fact.measure === 'spend-share' && isOfElse(figure, sentence))
    ? 'measure'
    : null;

function isOfElse({ at, clause }: FigureToken, sentence: ParsedSentence): boolean {
  const behind = sentence.words.find((word) => word.at === at + 2);
  if (!behind || !OF.test(behind.plain)) return false;
  return [partWords, usageWords, measureClaims].some((words) =>
    words(sentence).some((hit) => hit.clause === clause && hit.from > at && hit.from <= at + 2 + 2 * FAR),
  );
}
