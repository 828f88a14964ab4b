import type { Fact } from '../../../core/fact.ts';
import { currencyOf } from '../fact-index.ts';
import { arithmeticWords, bounds } from '../lexicon/words.ts';
import type { FigureToken, ParsedSentence, Token } from '../parse/parsed-sentence.ts';
import { amountOf, isDifferenceAmong, isSumAmong } from './amounts.ts';
import type { GroundingContext, Rule } from './rule.ts';

/** Words between a bound and its figure, `the budget of`. */
const FAR = 4;

/** Sums and differences are facts of their own, and a comparison is as the figures have it. */
export const arithmetic: Rule = (sentence, context) =>
  arithmeticWords(sentence).some(({ value, clause }) => !isCounted(sentence, context, value, clause)) ||
  bounds(sentence).some(({ value, from, to }) => !isHeld(sentence, value, { from, to })) ||
  includes(sentence)
    ? 'arithmetic'
    : null;

function isCounted(
  { figures, names }: ParsedSentence,
  { index }: GroundingContext,
  claim: 'sums' | 'differences',
  clause: number,
): boolean {
  const several =
    new Set(figures.map(({ fact }) => fact.subject)).size > 1 || names.length > 1 || isTwice(figures);
  if (!several) return true;
  const facts = figures.map(({ fact }) => fact);
  if (claim === 'differences') return facts.some(isChange) || facts.some(isRest) || isDifferenceAmong(facts);
  const meant = figures.find((figure) => figure.clause >= clause) ?? figures.at(-1);
  return isSumAmong(facts) || (meant !== undefined && index.estate.has(meant.fact.subject));
}

/** Figures of one unit and subject that could be added up: two, neither of them a change or the same by the year. */
function isTwice(figures: readonly FigureToken[]): boolean {
  const amounts = figures.filter(({ fact }) => currencyOf(fact) !== null && !isChange(fact));
  return new Set(amounts.map(({ fact }) => `${fact.measure} ${fact.id}`)).size > 1 || figures.length > 2;
}

/** What is told as what is left over is so by itself. */
function isRest({ measure }: Fact): boolean {
  return measure === 'untagged' || measure === 'untagged-ratio' || measure === 'commitment-waste';
}

function isChange({ measure }: Fact): boolean {
  return /change|variance/.test(measure);
}

/** `more than {f2}`: the nearest figure before it is; without one, nobody is. */
function isHeld(
  { figures, tokens }: ParsedSentence,
  claim: 'above' | 'below',
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const behind = figures.find(({ at }) => at > to);
  if (!behind || isDuration(behind)) return true;
  const between = tokens.slice(to + 1, behind.at).filter(({ kind }) => kind !== 'space');
  if (between.length > FAR || isExcess(between.at(-1)) || !between.every(isOfOneThing)) return true;
  const before =
    figures.findLast(({ at }) => at < from) ??
    figures.find(({ fact }) => behind.fact.measure === 'kpi-target' && isItsKpi(fact, behind.fact));
  if (!before) return between.length > 0 && !isAmount(behind);
  if (before.at === from - 2 && isChange(before.fact)) return true;
  return compares(before, behind, claim);
}

function isItsKpi(fact: Fact, target: Fact): boolean {
  return fact.measure === 'kpi' && fact.subject === target.subject;
}

/** `{s1}`, `the budget {s1} of`, `{s1} (`. */
function isOfOneThing({ kind, text }: Token): boolean {
  return kind === 'word' || kind === 'name' || text === '(';
}

/** `exceeded by {f1}`: the figure is by how much. */
function isExcess(last: Token | undefined): boolean {
  return last?.kind === 'word' && (last.plain === 'by' || last.plain === 'em');
}

/** `over {f1}`, three days. */
function isDuration({ fact: { value } }: FigureToken): boolean {
  return value.kind === 'day' || (value.kind === 'count' && (value.of === 'days' || value.of === 'hours'));
}

function isAmount({ fact }: FigureToken): boolean {
  return amountOf(fact) !== null;
}

function compares(before: FigureToken, behind: FigureToken, claim: 'above' | 'below'): boolean {
  const [left, right] = [amountOf(before.fact), amountOf(behind.fact)];
  if (left === null || right === null || currencyOf(before.fact) !== currencyOf(behind.fact)) return false;
  return claim === 'above' ? left > right : left < right;
}

const INCLUDES =
  /^(?:include|includes|included|including|inclusive|excluding|comprises|comprising|inclui|incluem|incluindo|incluido)$/;

/** `{f1} includes {f2}`, of two amounts: a part of it, which no fact is. */
function includes({ figures, words }: ParsedSentence): boolean {
  return words.some(({ at, plain }) => {
    if (!INCLUDES.test(plain)) return false;
    const [before, behind] = [figures.findLast((one) => one.at < at), figures.find((one) => one.at > at)];
    return [before, behind].every((figure) => figure !== undefined && currencyOf(figure.fact) !== null);
  });
}
