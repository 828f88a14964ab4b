import type { Fact, FactDirection, SubjectId } from '../../../core/fact.ts';
import { type FactIndex, samePeriod } from '../fact-index.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { causes } from '../lexicon/words.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

const CHANGE = /^spend-change/;

/** Why something changed is told by what changed as well: behind `because of` stands a name or a figure, and it went the same way. */
export const cause: Rule = (sentence, { index }) =>
  causes(sentence).some((hit) => !isToldByFacts(hit, sentence, index)) ? 'subject' : null;

function isToldByFacts(
  { clause, from, to }: Hit<true>,
  { figures, names }: ParsedSentence,
  index: FactIndex,
): boolean {
  const isBehind = (one: { readonly clause: number; readonly at: number }): boolean =>
    one.clause === clause && one.at > to;
  const name = names.find(isBehind);
  if (!name) return figures.some(isBehind);
  const changes = figures
    .filter(({ fact, at }) => at < from && CHANGE.test(fact.measure) && fact.subject !== name.subject.id)
    .map(({ fact }) => fact);
  return changes.every((change) => went(name.subject.id, change, index).has(change.direction));
}

/** Which ways a subject went in the days of a change. */
function went(subject: SubjectId, { period }: Fact, { facts }: FactIndex): ReadonlySet<FactDirection | null> {
  const own = [...facts.values()].filter(
    (fact) => fact.subject === subject && CHANGE.test(fact.measure) && samePeriod(fact.period, period),
  );
  return new Set(own.map(({ direction }) => direction));
}
