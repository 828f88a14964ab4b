import type { ParsedSentence, WordToken } from '../parse/parsed-sentence.ts';
import { plainWord } from './plain.ts';

/** Where a sentence has words that a lexicon knows. */
export interface Hit<T> {
  readonly value: T;
  readonly clause: number;
  /** Tokens from and to which it goes. */
  readonly from: number;
  readonly to: number;
}

export type PhraseFinder<T> = (sentence: ParsedSentence) => readonly Hit<T>[];

/** A word, or a part of one with hyphens or apostrophes. */
export interface Atom {
  readonly plain: string;
  readonly token: WordToken;
  /** Atoms of one run have nothing but spaces between them. */
  readonly run: number;
}

const ATOMS = new WeakMap<ParsedSentence, readonly Atom[]>();

export function atomsOf(sentence: ParsedSentence): readonly Atom[] {
  const kept = ATOMS.get(sentence);
  if (kept) return kept;
  const atoms: Atom[] = [];
  let run = 0;
  for (const token of sentence.tokens) {
    if (token.kind === 'word') {
      for (const plain of token.plain.split(/[-']/)) atoms.push({ plain, token, run });
    } else if (token.kind !== 'space') run += 1;
  }
  ATOMS.set(sentence, atoms);
  return atoms;
}

/**
 * Finds words and runs of words, the longest first and none twice. `neutral`: runs in which a known word means something
 * else (`up` of `makes up`).
 */
export function phraseFinder<T>(
  entries: Iterable<readonly [words: readonly string[], value: T]>,
  neutral: readonly string[] = [],
): PhraseFinder<T> {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T | null }[]>();
  const add = (phrase: string, value: T | null): void => {
    const [first = '', ...rest] = plainWord(phrase).split(/[ '-]/);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
  };
  for (const phrase of neutral) add(phrase, null);
  for (const [words, value] of entries) for (const phrase of words) add(phrase, value);
  for (const some of byFirst.values()) some.sort((a, b) => b.rest.length - a.rest.length);
  return (sentence) => hitsOf(atomsOf(sentence), byFirst);
}

function hitsOf<T>(
  atoms: readonly Atom[],
  byFirst: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly value: T | null }[]>,
): readonly Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const first = atoms[at];
    if (!first) break;
    const found = byFirst.get(first.plain)?.find(({ rest }) => follows(atoms, at + 1, first.run, rest));
    if (!found) continue;
    const last = atoms[at + found.rest.length] ?? first;
    at += found.rest.length;
    if (found.value === null) continue;
    const { clause } = first.token;
    hits.push({ value: found.value, clause, from: first.token.at, to: last.token.at });
  }
  return hits;
}

function follows(atoms: readonly Atom[], from: number, run: number, rest: readonly string[]): boolean {
  return rest.every((word, index) => {
    const atom = atoms[from + index];
    return atom !== undefined && atom.run === run && atom.plain === word;
  });
}
