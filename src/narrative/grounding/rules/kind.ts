import type { SubjectKind } from '../../../core/fact.ts';
import { kindWords } from '../lexicon/kinds.ts';
import type { NameToken, ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

/** Words from a name to what it is said to be: `{s1} is by far the largest account`. */
const FAR = 6;
const IS = /^(?:is|was|remains|e|foi|permanece|segue)$/;

/** `the account {s1}`, `{s1} is the largest region`: as its subject is. */
export const kind: Rule = (sentence) =>
  kindWords(sentence).some(({ value, from, to, clause }) => {
    const named = sentence.names.find(({ at }) => at === to + 2) ?? saidOf(from, clause, sentence);
    return named !== undefined && !isOneOf(named.subject.kind, value);
  })
    ? 'subject'
    : null;

function isOneOf(kind: SubjectKind, kinds: readonly SubjectKind[]): boolean {
  return kinds.includes(kind);
}

/** The name right before `is`, and nothing else than words of its clause up to the kind. */
function saidOf(
  from: number,
  clause: number,
  { names, words, tokens }: ParsedSentence,
): NameToken | undefined {
  const name = names.findLast((one) => one.at < from && one.clause === clause);
  const verb = name && words.find(({ at }) => at === name.at + 2);
  if (!name || !verb || !IS.test(verb.plain) || from - verb.at > FAR * 2) return undefined;
  const between = tokens.slice(verb.at + 1, from).filter((token) => token.kind !== 'space');
  const isPlain = between.every(
    (token) => token.kind === 'word' && !/^(?:of|in|for|de|d[oa]s?|em|n[oa]s?)$/.test(token.plain),
  );
  return isPlain ? name : undefined;
}
