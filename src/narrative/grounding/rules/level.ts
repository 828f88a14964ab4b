import type { Fact } from '../../../core/fact.ts';
import {
  arrivals,
  bounds,
  byHowMuch,
  changeWords,
  counting,
  directionWords,
  links,
  rating,
  thanThat,
} from '../lexicon/words.ts';
import type { FigureToken, ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

/** What something came to is not by how much it changed, and the other way round. */
export const level: Rule = (sentence) =>
  sentence.figures.some(
    (figure) =>
      isChangedBy(figure, sentence) ||
      isWhatItWas(figure, sentence) ||
      isChangeOfBudget(figure, sentence) ||
      cameToWhatWas(figure, sentence) ||
      isOfOtherKind(figure, sentence),
  )
    ? 'measure'
    : null;

const LEVEL = /^(?:spend(?:-before)?|forecast(?:-low|-high)?|budget(?:-actual|-forecast)?)$/;
const CHANGE = /^(?:spend|forecast)-change/;

/** `rose by {f1}`, `{f1} more`: of what was spent in all. */
function isChangedBy({ fact, at }: FigureToken, sentence: ParsedSentence): boolean {
  if (!LEVEL.test(fact.measure)) return false;
  if (thanThat(sentence).some(({ from }) => from === at + 2)) return true;
  const link = byHowMuch(sentence).find(({ to }) => to === at - 2);
  // `subiu de {f1}`: from what it was.
  if (fact.measure === 'spend-before' && link && sentence.tokens[link.from]?.text === 'de') return false;
  const before = (link?.from ?? at) - 2;
  const isBound = bounds(sentence).some(({ to }) => to === at - 2 || to === before);
  return !isBound && directionWords(sentence).some(({ to }) => to === before);
}

const RAISED =
  /^(?:rose|rises?|risen|rising|grew|grows?|growing|grown|increase[sd]?|increasing|climb\w*|jump\w*|raised?|raises|fell|falls?|fallen|drop\w*|decreas\w*|shrank|cut|subiu|sobe|subir|cresceu|cresce|aumentou|aumenta|caiu|cai|diminuiu|recuou|reduzid[oa])$/;

/** `the budget rose by {f1}`, which is by how much it is missed. */
function isChangeOfBudget({ fact, at }: FigureToken, sentence: ParsedSentence): boolean {
  if (!fact.measure.startsWith('budget-variance')) return false;
  const link = byHowMuch(sentence).find(({ to }) => to === at - 2);
  const verb = sentence.words.find((word) => word.at === (link?.from ?? at) - 2);
  return verb !== undefined && RAISED.test(verb.plain);
}

/** `spend was {f1}`: of a change, where no word says that it is one. */
function isWhatItWas({ fact, at, clause }: FigureToken, sentence: ParsedSentence): boolean {
  if (!CHANGE.test(fact.measure) || !links(sentence).some(({ to }) => to === at - 2)) return false;
  // `the jump of {s1}, of {f1}`: the clause before says that it is one.
  const goesOn = !sentence.figures.some((figure) => figure.clause === clause - 1);
  return ![...directionWords(sentence), ...changeWords(sentence)].some(
    (hit) => hit.clause === clause || (goesOn && hit.clause === clause - 1),
  );
}

/** `to`, before what it went from, or by how much. */
function cameToWhatWas({ fact, at }: FigureToken, sentence: ParsedSentence): boolean {
  return (
    (fact.measure === 'spend-before' || CHANGE.test(fact.measure)) &&
    arrivals(sentence).some(({ to }) => to === at - 2)
  );
}

/** `across {f1}`, which is an amount; `runs at {f1}`, which is none by the day. */
function isOfOtherKind({ fact: { value, measure }, at }: FigureToken, sentence: ParsedSentence): boolean {
  const isBehind = ({ to }: { readonly to: number }): boolean => to === at - 2;
  if (counting(sentence).some(isBehind) && value.kind !== 'count') return true;
  return rating(sentence).some(isBehind) && measure !== 'spend-a-day' && !isRate(value);
}

function isRate(value: Fact['value']): boolean {
  return value.kind === 'ratio' || ('per' in value && value.per !== null);
}
