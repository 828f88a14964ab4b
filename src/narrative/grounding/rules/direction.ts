import type { FactDirection } from '../../../core/fact.ts';
import { directionOfChange } from '../fact-index.ts';
import { directionWords } from '../lexicon/words.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { GroundingContext, Rule } from './rule.ts';

/** `rose`, `caiu`, `flat`: only as every directed figure of the clause went. */
export const direction: Rule = (sentence, context) =>
  directionWords(sentence).some(
    ({ value, clause }) => !agrees(value, directedNear(sentence, clause, context)),
  )
    ? 'direction'
    : null;

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
