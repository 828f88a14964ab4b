import type { FactDirection } from '../../../core/fact.ts';
import { directionOfChange } from '../fact-index.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { bounds, comparisons, directionWords } from '../lexicon/words.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import { comparedPair } from './compared-pair.ts';
import type { GroundingContext, Rule } from './rule.ts';

/** `rose`, `caiu`, `flat`: only as every directed figure of the clause went. */
export const direction: Rule = (sentence, context) =>
  directionWords(sentence).some(
    (hit) => !compares(hit, sentence) && !agrees(hit.value, directedNear(sentence, hit.clause, context)),
  )
    ? 'direction'
    : null;

/** `dearer than {s2}`, `above its target of {f2}`: the figures on both sides are held against each other elsewhere. */
function compares(word: Hit<unknown>, sentence: ParsedSentence): boolean {
  const isIn = ({ from, to }: Hit<unknown>): boolean => from <= word.from && word.to <= to;
  return (
    comparisons(sentence).some((hit) => isIn(hit) && comparedPair(hit, sentence) !== null) ||
    bounds(sentence).some((hit) => isIn(hit) && isByTarget(hit, sentence))
  );
}

/** Words from `above` to the figure of a target. */
const FAR = 12;
const BY_LEVEL = /^(?:budget|forecast-low|forecast-high)$/;

/** `above its target of {f2}`, `below the upper end of {f2}`: on the other side stands a figure of the same kind. */
function isByTarget({ from, to }: Hit<unknown>, { figures }: ParsedSentence): boolean {
  const target = figures.find(({ at }) => at > to);
  if (!target || target.at - to > FAR) return false;
  const { measure, subject } = target.fact;
  if (measure === 'kpi-target')
    return figures.some(({ fact }) => fact.measure === 'kpi' && fact.subject === subject);
  const before = figures.findLast(({ at }) => at < from)?.fact;
  return (
    BY_LEVEL.test(measure) &&
    before !== undefined &&
    /^(?:forecast|budget-)/.test(before.measure) &&
    before.direction === null
  );
}

type Directed = readonly FactDirection[];

function agrees(claimed: FactDirection, directions: Directed): boolean {
  return directions.length > 0 && directions.every((one) => one === claimed);
}

/** Of the clause; where it has none, of the next that has one, else of the one before. */
function directedNear(
  { figures, clauses }: ParsedSentence,
  clause: number,
  context: GroundingContext,
): Directed {
  const inClause = (wanted: number): Directed => {
    const facts = figures.filter((figure) => figure.clause === wanted).map(({ fact }) => fact);
    const directed = facts.flatMap(({ direction: own }) => own ?? []);
    return directed.length > 0
      ? directed
      : facts.flatMap((fact) => directionOfChange(fact, context.index) ?? []);
  };
  for (let next = clause; next < clauses; next += 1) if (inClause(next).length > 0) return inClause(next);
  for (let before = clause - 1; before >= 0; before -= 1) {
    if (inClause(before).length > 0) return inClause(before);
  }
  return [];
}
