import type { FactIndex } from '../fact-index.ts';
import { mayFollowFigure } from '../lexicon/followers.ts';
import { type PhraseFinder, phraseFinder } from '../lexicon/phrases.ts';
import { wordsOf, writtenNames } from '../lexicon/service-names.ts';
import { monthNames } from '../lexicon/words.ts';
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
  const text = sentence.tokens.map((token) => token.text).join('');
  return catalogue(sentence).length > 0 ||
    ownNames(index).some((name) => holdsName(text, name)) ||
    sentence.words.some((word) => isNamed(word, sentence))
    ? 'subject'
    : null;
};

const OWN_NAMES = new WeakMap<FactIndex, readonly string[]>();

/** Names of this table that are no words of a language, in whatever case those would stand. */
function ownNames(index: FactIndex): readonly string[] {
  const kept = OWN_NAMES.get(index);
  if (kept) return kept;
  const names = [...index.subjects.values()].flatMap(({ name, kind }) =>
    name !== null && !OF_OURS.has(kind) && isDistinct(name) ? [name] : [],
  );
  OWN_NAMES.set(index, names);
  return names;
}

const OF_OURS: ReadonlySet<string> = new Set(['action', 'layer', 'horizon', 'kpi', 'charge-kind', 'estate']);
const LONGEST = 100;

/** `orders-db`, `Payments`: a name that reads like a sentence of ours must not silence it. */
function isDistinct(name: string): boolean {
  const words = wordsOf(name);
  const looksLikeName = /\p{L}[-_.]\p{L}|\p{Ll}\p{Lu}/u.test(name) || /^(?:\p{Lu}\S*\s?)+$/u.test(name);
  const isOrdinary = words.every((word) => mayFollowFigure(word, 'en') || mayFollowFigure(word, 'pt-BR'));
  return looksLikeName && words.length > 0 && name.length <= LONGEST && !isOrdinary && !CAPITALISED.has(name);
}

function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const beside = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/\p{L}/u.test(beside)) return true;
  }
  return false;
}

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
