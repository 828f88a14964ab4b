import type { Fact } from '../../../core/fact.ts';
import type { MeasureWords } from '../lexicon/lexicon.ts';
import {
  arrivals,
  costWords,
  directionWords,
  measureClaims,
  measureNeeds,
  usageWords,
} from '../lexicon/words.ts';
import type { FigureToken, ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

/** Words say what figures are of, and figures are told as what they are. */
export const measure: Rule = (sentence) =>
  measureClaims(sentence).some(({ value }) => !sentence.figures.some(({ fact }) => bears(fact, value))) ||
  sentence.figures.some((figure) => isDisguised(figure, sentence)) ||
  sentence.figures.some((figure) => cameToWhatWas(figure, sentence)) ||
  tellsOfUsage(sentence)
    ? 'measure'
    : null;

function bears(
  { measure: own, topic, value }: Fact,
  { measures, topics = [], ratio }: MeasureWords,
): boolean {
  return measures.includes(own) || topics.includes(topic) || (ratio === true && value.kind === 'ratio');
}

/** A forecast told as what was spent, a saving as a cost. */
function isDisguised({ fact, clause }: FigureToken, sentence: ParsedSentence): boolean {
  const need = measureNeeds.get(fact.measure);
  if (!need) return false;
  const inClause = (hit: { readonly clause: number }): boolean => hit.clause === clause;
  if (need.besideCost && !costWords(sentence).some(inClause)) return false;
  if (need.orPeriod && sentence.periods.some(inClause)) return false;
  const told = need.words(sentence);
  return need.besideCost ? !told.some(inClause) : told.length === 0;
}

/** `rose to`, before what it rose from. */
function cameToWhatWas({ fact, at }: FigureToken, sentence: ParsedSentence): boolean {
  return (
    fact.measure === 'spend-before' &&
    directionWords(sentence).length > 0 &&
    arrivals(sentence).some(({ to }) => to === at - 2)
  );
}

/** `traffic grew`: the change of a cost says nothing of what was used. */
function tellsOfUsage(sentence: ParsedSentence): boolean {
  const directions = directionWords(sentence);
  return usageWords(sentence).some(({ clause }) =>
    directions.some((direction) => direction.clause === clause),
  );
}
