import type { Fact, FactDirection, SubjectId } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import { type FactIndex, samePeriod } from '../fact-index.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { isOfAll } from '../lexicon/pieces.ts';
import { isPlainThing } from '../lexicon/plain/plain-words.ts';
import { causes, events, usageWords } from '../lexicon/words.ts';
import type { ParsedSentence, WordToken } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

const CHANGE = /^spend-change/;

/** Why something changed is told by what changed as well: behind `because of` stands a name or a figure, and it went the same way. */
export const cause: Rule = (sentence, { index, language }) =>
  causes(sentence).some((hit) => !isToldByFacts(hit, sentence, index)) ||
  (tellsOfCost(sentence) && events(sentence).some((hit) => !isToldByFacts(hit, sentence, index))) ||
  sentence.words.some((word) => isDrivenByThing(word, sentence, language))
    ? 'subject'
    : null;

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

/** What came before a change is read as its cause; a saving has none. */
function tellsOfCost({ figures }: ParsedSentence): boolean {
  return figures.some(({ fact }) => fact.measure.startsWith('spend'));
}

const DRIVES =
  /^(?:drove|drives|drive|generated|generates|created|creates|pushed|pushes|produced|produces|raised|raises|gerou|geraram|gera|geram|elevou|elevaram|puxou|puxaram|impulsionou|impulsionaram)$/;

/** `traffic drove spend`: the word right before is a thing, and no name. */
function isDrivenByThing(
  { plain, at }: WordToken,
  sentence: ParsedSentence,
  language: NarrativeLanguage,
): boolean {
  if (!DRIVES.test(plain) || !tellsOfCost(sentence)) return false;
  const before = sentence.words.find((word) => word.at === at - 2);
  if (!before || isOfAll(before.plain)) return false;
  return isPlainThing(before.plain, language) || usageWords(sentence).some(({ to }) => to === before.at);
}
