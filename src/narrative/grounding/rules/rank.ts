import { directionWords, superlatives } from '../lexicon/words.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

/** `largest`, `main driver`: of what comes first in its list, and nothing else. */
export const rank: Rule = (sentence) =>
  superlatives(sentence).some(
    ({ value, clause, from }) =>
      !isOfFigure(from, sentence) && (value === 'lowest' || !isOfFirst(sentence, clause)),
  )
    ? 'rank'
    : null;

/** `{f1} a mais`. */
function isOfFigure(from: number, { figures, words }: ParsedSentence): boolean {
  const isMore = words.find(({ at }) => at === from)?.plain === 'a';
  return isMore && figures.some(({ at }) => at === from - 2);
}

/** Of the clause it stands in; where that has no figure with a place in a list, of the next that has. */
function isOfFirst(sentence: ParsedSentence, clause: number): boolean {
  const ranked = sentence.figures.filter(({ fact }) => fact.rank !== null);
  const scope =
    ranked.filter((figure) => figure.clause === clause)[0] ??
    ranked.find((figure) => figure.clause > clause) ??
    ranked.findLast((figure) => figure.clause < clause);
  if (scope?.fact.rank !== 1) return false;
  const name = sentence.names.find((one) => one.clause === clause);
  if (name && name.subject.id !== scope.fact.subject) return false;
  return !tellsOfChange(sentence, clause) || isChange(scope.fact.topic, scope.fact.measure);
}

/** `the largest increase`. */
function tellsOfChange(sentence: ParsedSentence, clause: number): boolean {
  return directionWords(sentence).some((hit) => hit.clause === clause && hit.value !== 'flat');
}

function isChange(topic: string, measure: string): boolean {
  return topic === 'movers' || topic === 'anomalies' || /change|saving|variance/.test(measure);
}
