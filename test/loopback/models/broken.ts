import type { Random } from '../../../src/core/backoff.ts';
import type { Asked, ToldFact, ToldSubject } from './asked.ts';
import { CARELESS_WORDS, type CarelessWords } from './careless-words.ts';
import type { Piece, Told } from './shape.ts';
import { spelledNumber } from './spelled-number.ts';

/** What a way of breaking a sentence works with. */
export interface Breaking {
  readonly told: Told;
  readonly asked: Asked;
  readonly words: CarelessWords;
  readonly random: Random;
}

/** The broken sentence; `null`: this sentence cannot be broken so, or would stay true. */
export type Way = (breaking: Breaking) => readonly Piece[] | null;

export function breaking(told: Told, asked: Asked, random: Random): Breaking {
  return { told, asked, words: CARELESS_WORDS[asked.language], random };
}

export function oneOf<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

export function text(words: string): Piece {
  return { kind: 'text', text: words };
}

/** The pieces with the one at that place replaced. */
export function put(pieces: readonly Piece[], at: number, ...by: readonly Piece[]): readonly Piece[] {
  return [...pieces.slice(0, at), ...by, ...pieces.slice(at + 1)];
}

/** Places of the pieces of a kind. */
export function placesOf(pieces: readonly Piece[], ...kinds: readonly Piece['kind'][]): readonly number[] {
  return pieces.flatMap(({ kind }, at) => (kinds.includes(kind) ? [at] : []));
}

export function figuresOf(pieces: readonly Piece[]): readonly ToldFact[] {
  return pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.fact] : []));
}

export function subjectOf(fact: ToldFact, { subjects }: Asked): ToldSubject | undefined {
  return subjects.find(({ id }) => id === fact.about);
}

/** The sentence with words before its full stop. */
export function appended(pieces: readonly Piece[], ...more: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith('.')) return [...pieces, ...more];
  return [...pieces.slice(0, -1), text(last.text.slice(0, -1)), ...more, text('.')];
}

/** The sentence behind an opening, its first letter small. */
export function opened(opening: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'text') return [text(opening), ...pieces];
  return [text(opening), text(first.text.slice(0, 1).toLowerCase() + first.text.slice(1)), ...rest];
}

/** What follows a figure. */
export function afterFigure(
  pieces: readonly Piece[],
  words: string,
  random: Random,
): readonly Piece[] | null {
  const at = oneOf(placesOf(pieces, 'figure'), random);
  const piece = at === undefined ? undefined : pieces[at];
  return at === undefined || !piece ? null : put(pieces, at, piece, text(words));
}

/** A number in words, short or long, in both genders. */
export function someNumber({ asked, random }: Breaking): string {
  const most = oneOf([10, 20, 100, 1_000, 1_000_000], random) ?? 10;
  const value = 2 + Math.floor(random() * (most - 2));
  return spelledNumber(value, asked.language, random() < 0.5);
}
