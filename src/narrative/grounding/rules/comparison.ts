import type { Fact } from '../../../core/fact.ts';
import { currencyOf, samePeriod } from '../fact-index.ts';
import { comparisons } from '../lexicon/words.ts';
import type { NameToken, ParsedSentence, WordToken } from '../parse/parsed-sentence.ts';
import { amountOf } from './amounts.ts';
import { comparedPair } from './compared-pair.ts';
import type { Rule } from './rule.ts';

type Claim = 'above' | 'below' | 'same';

/** What is told as much the same may differ by so much of the larger. */
const CLOSE = 0.05;

/** One name is dearer than another only where figures of both stand there, of one measure and the same days, and have it so. */
export const comparison: Rule = (sentence) =>
  comparisons(sentence).some((hit) => {
    const pair = comparedPair(hit, sentence);
    return pair !== null && !isHeld(hit.value, factsOf(pair.left, sentence), factsOf(pair.right, sentence));
  }) || sentence.words.some((word) => isOtherThan(word, sentence))
    ? 'arithmetic'
    : null;

/** `a better return than {s2}`: of what no figure tells. */
function isOtherThan({ plain, at, clause }: WordToken, sentence: ParsedSentence): boolean {
  if (plain !== 'than') return false;
  const isKnown = comparisons(sentence).some(({ from, to }) => from <= at && at <= to);
  return !isKnown && comparedPair({ from: at, to: at, clause }, sentence) !== null;
}

function factsOf({ subject }: NameToken, { figures }: ParsedSentence): readonly Fact[] {
  return figures.map(({ fact }) => fact).filter((fact) => fact.subject === subject.id);
}

function isHeld(claim: Claim, left: readonly Fact[], right: readonly Fact[]): boolean {
  const verdicts = left.flatMap((one) =>
    right.filter((other) => isLike(one, other)).map((other) => holds(claim, amountOf(one), amountOf(other))),
  );
  return verdicts.length > 0 && verdicts.every((isTrue) => isTrue);
}

function isLike(one: Fact, other: Fact): boolean {
  return (
    one.measure === other.measure &&
    currencyOf(one) === currencyOf(other) &&
    samePeriod(one.period, other.period)
  );
}

function holds(claim: Claim, left: number | null, right: number | null): boolean {
  if (left === null || right === null) return false;
  if (claim === 'same') return Math.abs(left - right) <= CLOSE * Math.max(Math.abs(left), Math.abs(right));
  return claim === 'above' ? left > right : left < right;
}
