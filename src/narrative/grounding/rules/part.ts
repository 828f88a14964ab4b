import type { Fact } from '../../../core/fact.ts';
import { actionWords, partWords } from '../lexicon/words.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { GroundingContext, Rule } from './rule.ts';

const OF_A_WHOLE = /^(?:spend|forecast|trend$|saving)/;

/** Figures of the estate are not of its databases, nor of what deleting brings: parts have figures and names of their own. */
export const part: Rule = (sentence, context) =>
  partWords(sentence).some(({ clause }) => tellsOfAll(sentence, clause, context, isOfWhole)) ||
  actionWords(sentence).some(({ clause }) => tellsOfAll(sentence, clause, context, isOfAllActions))
    ? 'subject'
    : null;

function tellsOfAll(
  { figures, names }: ParsedSentence,
  clause: number,
  { index }: GroundingContext,
  isMeant: (fact: Fact) => boolean,
): boolean {
  if (names.some((name) => name.clause === clause)) return false;
  const own = figures.filter((figure) => figure.clause === clause);
  const meant = own.length > 0 ? own : figures.slice(0, 1);
  return meant.some(({ fact }) => index.estate.has(fact.subject) && isMeant(fact));
}

function isOfWhole({ topic, measure }: Fact): boolean {
  return topic !== 'technical-debt' && OF_A_WHOLE.test(measure);
}

function isOfAllActions({ topic, measure }: Fact): boolean {
  return topic === 'savings' && measure.startsWith('saving');
}
