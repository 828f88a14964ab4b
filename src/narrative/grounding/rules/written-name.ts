import type { FactIndex } from '../fact-index.ts';
import { type PhraseFinder, phraseFinder } from '../lexicon/phrases.ts';
import { wordsOf, writtenNames } from '../lexicon/service-names.ts';
import { isKnownWord, monthNames } from '../lexicon/words.ts';
import type { ParsedSentence, WordToken } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

/** Written with a capital wherever they stand, and no name of what a figure is about. */
const CAPITALISED: ReadonlySet<string> = new Set([
  ...['AWS', 'FinOps', 'DevOps', 'SRE', 'CTO', 'CFO', 'CEO', 'KPI', 'KPIs', 'IT', 'CPU', 'GPU', 'SSD'],
  ...['Savings', 'Plans', 'Plan', 'Reserved', 'Instance', 'Instances', 'Graviton', 'Spot', 'On-Demand', 'I'],
]);

let catalogue: PhraseFinder<true> | null = null;

/** Names are put in last: one that is written out may be of another, and nobody could tell. */
export const writtenName: Rule = (sentence, { index }) => {
  catalogue ??= phraseFinder([[writtenNames(), true]]);
  return catalogue(sentence).length > 0 ||
    ownNames(index)(sentence).length > 0 ||
    sentence.words.some((word) => isNamed(word, sentence))
    ? 'subject'
    : null;
};

const OWN_NAMES = new WeakMap<FactIndex, PhraseFinder<true>>();

/** Names of this table; one that is a word of the language alone names nothing. */
function ownNames(index: FactIndex): PhraseFinder<true> {
  const kept = OWN_NAMES.get(index);
  if (kept) return kept;
  const names = [...index.subjects.values()].flatMap(({ name, kind }) => {
    const words = OF_OURS.has(kind) || name === null ? [] : wordsOf(name);
    return words.length > 0 && words.length < 12 && !words.every(isKnownWord) ? [words.join(' ')] : [];
  });
  const found = phraseFinder([[names, true as const]]);
  OWN_NAMES.set(index, found);
  return found;
}

const OF_OURS: ReadonlySet<string> = new Set(['action', 'layer', 'horizon', 'kpi', 'charge-kind', 'estate']);

/** A capital where no sentence begins, or within a word. */
function isNamed({ text, at }: WordToken, sentence: ParsedSentence): boolean {
  if (!/\p{Lu}/u.test(text)) return false;
  if (monthNames(sentence).some(({ from }) => from === at)) return false;
  const parts = CAPITALISED.has(text) ? [] : text.split(/[-'’]/).filter((part) => !CAPITALISED.has(part));
  return parts.some(
    (part, place) =>
      /^.+\p{Lu}/u.test(part) || (/^\p{Lu}/u.test(part) && !(place === 0 && opens(at, sentence))),
  );
}

/** The first word, and whatever follows a colon or a dash. */
function opens(at: number, { tokens }: ParsedSentence): boolean {
  const before = tokens
    .slice(0, at)
    .findLast(({ kind, text }) => kind !== 'space' && !/^["“'‘(]$/.test(text));
  return before === undefined || (before.kind === 'mark' && /^[:—–]$/.test(before.text));
}
