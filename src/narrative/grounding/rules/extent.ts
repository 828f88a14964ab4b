import type { Fact, Measure } from '../../../core/fact.ts';
import { type FactIndex, samePeriod } from '../fact-index.ts';
import type { PhraseFinder } from '../lexicon/phrases.ts';
import { slightWords, wholeWords } from '../lexicon/words.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import { amountOf } from './amounts.ts';
import type { Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

/** Ratios of something to all of it. */
const OF_ALL: ReadonlySet<Measure> = new Set([
  ...(['commitment-coverage', 'commitment-utilisation', 'coverage-ratio', 'tagged-ratio'] as const),
  ...(['untagged-ratio', 'spend-share', 'waste-ratio'] as const),
]);
const ALMOST_ALL = 0.995;

/** From here on a change is not slight. */
const MORE_THAN_SLIGHT = 0.1;

/** `fully` needs all of it, and `slightly` a small change. */
export const extent: Rule = (sentence, { index }) => {
  if (saysOf(wholeWords, sentence, isNotAll)) return 'ratio-word';
  return saysOf(slightWords, sentence, (fact) => Math.abs(ratioOf(fact, index)) >= MORE_THAN_SLIGHT)
    ? 'direction'
    : null;
};

/** One end is not that of all commitments. */
function isNotAll(fact: Fact): boolean {
  if (fact.measure === 'commitment-end') return true;
  return OF_ALL.has(fact.measure) && (amountOf(fact) ?? 1) < ALMOST_ALL;
}

function saysOf(
  words: PhraseFinder<true>,
  sentence: ParsedSentence,
  isWrong: (fact: Fact) => boolean,
): boolean {
  return words(sentence).some(({ clause }) =>
    figuresAround(sentence, clause).some(({ fact }) => isWrong(fact)),
  );
}

/** Of a change, by how much of what it was; 0 where that is not known. */
function ratioOf(fact: Fact, { facts }: FactIndex): number {
  if (/-change-ratio$/.test(fact.measure)) return amountOf(fact) ?? 0;
  if (!/-change$/.test(fact.measure)) return 0;
  for (const other of facts.values())
    if (
      other.measure === `${fact.measure}-ratio` &&
      other.subject === fact.subject &&
      samePeriod(other.period, fact.period) &&
      samePeriod(other.base, fact.base)
    )
      return amountOf(other) ?? 0;
  return 0;
}
