import { bears, MEASURE_CLAIMS, type MeasureClaim } from '../lexicon/measure-claims.ts';
import type { Hit } from '../lexicon/phrases.ts';
import {
  costWords,
  directionWords,
  kinds,
  links,
  measureClaims,
  measureNeeds,
  usageWords,
} from '../lexicon/words.ts';
import type { FigureToken, ParsedSentence, Token } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

/** Words say what figures are of, and figures are told as what they are. */
export const measure: Rule = (sentence) =>
  measureClaims(sentence).some((claim) => !isBorne(claim, sentence)) ||
  sentence.figures.some((figure) => isDisguised(figure, sentence)) ||
  tellsOfUsage(sentence)
    ? 'measure'
    : null;

function isBorne({ value, clause, from, to }: Hit<MeasureClaim>, sentence: ParsedSentence): boolean {
  const named = isFirstClaim(from, clause, sentence) ? figureNamed(to, sentence) : undefined;
  const beside = [named, figureOfKind(from, sentence)].filter((figure) => figure !== undefined);
  if (value.exact && beside.some(({ fact }) => !value.exact?.includes(fact.measure))) return false;
  // `owners should review {s1}, which cost {f1}` expects nothing of what it cost.
  const isElsewhere = !sentence.figures.some((figure) => figure.clause === clause);
  if (value === MEASURE_CLAIMS.expected && isElsewhere) return true;
  return figuresAround(sentence, clause).some(({ fact }) => bears(fact, value));
}

/** `the forecast for the budget {s1} is {f1}` tells a forecast. */
function isFirstClaim(from: number, clause: number, sentence: ParsedSentence): boolean {
  const before = sentence.figures.findLast(({ at }) => at < from)?.at ?? -1;
  return !measureClaims(sentence).some(
    (other) => other.value.exact && other.clause === clause && other.from > before && other.from < from,
  );
}

/** The figure that a word is put right before: `a budget of {f1}`, `the budget {s1} is {f1}`. */
function figureNamed(word: number, sentence: ParsedSentence): FigureToken | undefined {
  const figure = sentence.figures.find(({ at }) => at > word);
  if (!figure) return undefined;
  const between = sentence.tokens
    .slice(word + 1, figure.at)
    .filter((token) => token.kind !== 'space' && token.kind !== 'name' && !isBeforeName(token, sentence));
  if (between.length === 0) return figure;
  const link = links(sentence).find(({ from }) => from === between[0]?.at);
  return link?.to === between.at(-1)?.at ? figure : undefined;
}

/** `for` of `the target for {s1} is {f1}`. */
function isBeforeName({ kind, text, at }: Token, { names }: ParsedSentence): boolean {
  return kind === 'word' && OF.test(text) && names.some((name) => name.at === at + 2);
}

const OF = /^(?:for|of|on|in|de|d[oa]|para|com|n[oa])$/;

/** `{f1} in savings`. */
function figureOfKind(word: number, sentence: ParsedSentence): FigureToken | undefined {
  const link = kinds(sentence).find(({ to }) => to === word - 2);
  return link && sentence.figures.find(({ at }) => at === link.from - 2);
}

/** A forecast told as what was spent, a saving as a cost. */
function isDisguised({ fact, clause }: FigureToken, sentence: ParsedSentence): boolean {
  const need = measureNeeds.get(fact.measure);
  if (!need) return false;
  const inClause = (hit: { readonly clause: number }): boolean => hit.clause === clause;
  const told = need.told(sentence);
  if (told.some(inClause) || (need.orPeriod && sentence.periods.some(inClause))) return false;
  // `or {f1} of spend` tells what the cost is of, and `: spend of {f1}` goes on with what was said before.
  const isCost = !need.isCost && fact.value.kind !== 'ratio' && costWords(sentence).some(inClause);
  const goesOn = told.some(
    (hit) => hit.clause === clause - 1 && !sentence.figures.some(inClauseBefore(clause)),
  );
  return isCost ? !goesOn : !need.besideCost && told.length === 0;
}

function inClauseBefore(clause: number): (figure: FigureToken) => boolean {
  return (figure) => figure.clause === clause - 1;
}

/** `traffic grew`: the change of a cost says nothing of what was used. */
function tellsOfUsage(sentence: ParsedSentence): boolean {
  const directions = directionWords(sentence);
  return usageWords(sentence).some(({ clause }) =>
    directions.some((direction) => direction.clause === clause),
  );
}
