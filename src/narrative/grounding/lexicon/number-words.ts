import { toCardinal as germanCardinal, toOrdinal as germanOrdinal } from 'n2words/de-DE';
import { toCardinal as englishCardinal, toOrdinal as englishOrdinal } from 'n2words/en-US';
import { toCardinal as spanishCardinal, toOrdinal as spanishOrdinal } from 'n2words/es-ES';
import { toCardinal as frenchCardinal, toOrdinal as frenchOrdinal } from 'n2words/fr-FR';
import { toCardinal as italianCardinal, toOrdinal as italianOrdinal } from 'n2words/it-IT';
import { toCardinal as portugueseCardinal, toOrdinal as portugueseOrdinal } from 'n2words/pt-PT';
import { NO_NUMBERS, NUMBER_SUPPLEMENTS } from './number-supplements.ts';
import { plainWord } from './plain.ts';

type Speller = (value: number) => string;

const SPELLERS: readonly (readonly [Speller, Speller])[] = [
  [englishCardinal, englishOrdinal],
  [portugueseCardinal, portugueseOrdinal],
  [spanishCardinal, spanishOrdinal],
  [frenchCardinal, frenchOrdinal],
  [germanCardinal, germanOrdinal],
  [italianCardinal, italianOrdinal],
];

const TENS = [...Array(101).keys()];
const HUNDREDS = [200, 300, 400, 500, 600, 700, 800, 900];
const THOUSANDS = [1e3, 2e3, 1e6, 2e6, 1e9, 2e9, 1e12, 2e12];
/** Words that join the parts of a number that is written in one. */
const LINKS: ReadonlySet<string> = new Set(['e', 'and', 'et', 'und', 'y']);
const SHORTEST_COMPOUND = 6;
/** `parecem` is no pair and a hundred. */
const NO_PART = 'par';

let words: ReadonlySet<string> | null = null;

/** Spelled out on first use, which takes some milliseconds. */
function numberWords(): ReadonlySet<string> {
  words ??= spelled();
  return words;
}

function spelled(): ReadonlySet<string> {
  const found = new Set(NUMBER_SUPPLEMENTS.map(plainWord));
  for (const value of [...TENS, ...HUNDREDS, ...THOUSANDS]) {
    for (const [cardinal, ordinal] of SPELLERS) {
      const both = value === 0 ? cardinal(value) : `${cardinal(value)} ${ordinal(value)}`;
      for (const word of plainWord(both).split(/[\s-]+/)) found.add(word);
    }
  }
  for (const word of NO_NUMBERS) found.delete(word);
  return found;
}

/** Whether a word, given as lexicons know it, counts something in any of the languages, inflected or several in one. */
export function isNumberWord(plain: string): boolean {
  return formsOf(plain).some((form) => numberWords().has(form)) || isCompound(plain);
}

/** `primeiras` as `primeiro`, `twenties` as `twenty`, `millionen` as `million`. */
function formsOf(plain: string): readonly string[] {
  const forms = [plain];
  if (plain.length > 3) {
    if (plain.endsWith('s')) forms.push(plain.slice(0, -1));
    if (plain.endsWith('a')) forms.push(`${plain.slice(0, -1)}o`);
    if (plain.endsWith('as')) forms.push(`${plain.slice(0, -2)}o`, `${plain.slice(0, -2)}os`);
    if (plain.endsWith('ies')) forms.push(`${plain.slice(0, -3)}y`);
    if (plain.endsWith('en')) forms.push(plain.slice(0, -2));
    if (plain.endsWith('oes')) forms.push(`${plain.slice(0, -3)}ao`);
  }
  return forms;
}

/** `twentyfive`, `vinteecinco`, `dreihundert`: nothing but number words, and at least two. */
function isCompound(plain: string): boolean {
  if (plain.length < SHORTEST_COMPOUND || plain.length > 80) return false;
  /** Most number words that the first so many letters are made of; -1: they are not. */
  const counts = [0];
  for (let end = 1; end <= plain.length; end += 1) {
    let most = -1;
    for (let start = Math.max(0, end - 20); start < end; start += 1) {
      const before = counts[start] ?? -1;
      if (before < 0) continue;
      const part = plain.slice(start, end);
      if (part.length > 2 && part !== NO_PART && numberWords().has(part)) most = Math.max(most, before + 1);
      else if (before > 0 && LINKS.has(part)) most = Math.max(most, before);
    }
    counts.push(most);
  }
  return (counts.at(-1) ?? -1) > 1;
}
