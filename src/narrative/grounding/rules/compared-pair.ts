import type { Hit } from '../lexicon/phrases.ts';
import type { NameToken, ParsedSentence } from '../parse/parsed-sentence.ts';

/** Words between a comparison and the name behind it: `than the account {s1}`. */
const FAR = 4;

/** Two names that a comparison stands between; a budget is no other name, but what spend is measured by. */
export interface ComparedPair {
  readonly left: NameToken;
  readonly right: NameToken;
}

/** `{s1} … is dearer than {s2}`. `null`: it compares no names. */
export function comparedPair(
  { clause, from, to }: Pick<Hit<unknown>, 'clause' | 'from' | 'to'>,
  { names, tokens }: ParsedSentence,
): ComparedPair | null {
  const right = names.find(({ at }) => at > to);
  if (right?.clause !== clause || right.subject.kind === 'budget') return null;
  const between = tokens.slice(to + 1, right.at).filter(({ kind }) => kind !== 'space');
  if (between.length > FAR || !between.every(({ kind }) => kind === 'word')) return null;
  const left = names.findLast(({ at, subject }) => at < from && subject.id !== right.subject.id);
  return left ? { left, right } : null;
}
