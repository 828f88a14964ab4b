import type { FactIndex } from '../fact-index.ts';
import { plainWord } from '../lexicon/plain.ts';
import type { ParsedSentence, PeriodToken, Token } from './parsed-sentence.ts';
import type { SourceSentence } from './source-text.ts';

/** Letters of the languages a reader may have; other letters of Latin script only look like them. */
const TOKEN =
  /(?<slot>\{[^{}]{0,40}\})|(?<possessive>(?<=\})['’]s(?!\p{L}))|(?<word>[A-Za-zÀ-ÖØ-öø-ÿ]+(?:[-'’][A-Za-zÀ-ÖØ-öø-ÿ]+)*)|(?<space> )|(?<mark>[,.;:!?'’‘"“”()—–…-])|(?<other>.)/gsu;

const CLAUSE_MARK = /[,;:—–()]/;
/** Words between two statements. */
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  ...['and', 'but', 'while', 'whereas', 'although', 'though', 'however', 'which', 'where'],
  ...['e', 'mas', 'enquanto', 'embora', 'porem', 'contudo', 'sendo'],
]);

type Kind = 'slot' | 'word' | 'space' | 'mark' | 'other';

/** Cuts a sentence into words, slots and marks, and those into clauses. Whatever the text, it throws nothing. */
export function parseSentence({ text, ...marks }: SourceSentence, index: FactIndex): ParsedSentence {
  const tokens: Token[] = [];
  let clause = 0;
  for (const { 0: piece, groups = {} } of text.matchAll(TOKEN)) {
    const kind = kindOf(groups);
    if (divides(kind, piece)) clause += 1;
    tokens.push(token(kind, piece, { text: piece, clause, at: tokens.length }, index));
  }
  return {
    tokens,
    words: tokens.filter((one) => one.kind === 'word'),
    figures: tokens.filter((one) => one.kind === 'figure'),
    periods: tokens.filter((one): one is PeriodToken => one.kind === 'period' || one.kind === 'base'),
    names: tokens.filter((one) => one.kind === 'name'),
    clauses: clause + 1,
    length: text.length,
    ...marks,
  };
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Kind {
  if (groups['slot'] !== undefined) return 'slot';
  if (groups['word'] !== undefined) return 'word';
  if (groups['space'] !== undefined) return 'space';
  return groups['other'] === undefined ? 'mark' : 'other';
}

function divides(kind: Kind, piece: string): boolean {
  if (kind === 'mark') return CLAUSE_MARK.test(piece);
  return kind === 'word' && CONJUNCTIONS.has(plainWord(piece));
}

function token(
  kind: Kind,
  piece: string,
  placed: { readonly text: string; readonly clause: number; readonly at: number },
  index: FactIndex,
): Token {
  if (kind === 'word') return { kind, ...placed, plain: plainWord(piece) };
  if (kind !== 'slot') return { kind, ...placed };
  return slot(piece.slice(1, 2), piece.slice(2, -1), placed, index) ?? { kind: 'unknown', ...placed };
}

const SLOT_KINDS = { f: 'figure', p: 'period', b: 'base' } as const;

function slot(
  letter: string,
  number: string,
  placed: { readonly text: string; readonly clause: number; readonly at: number },
  { facts, subjects, estate }: FactIndex,
): Token | null {
  if (letter === 's') {
    const subject = subjects.get(`s${number}`);
    return subject && !estate.has(subject.id) ? { kind: 'name', ...placed, subject } : null;
  }
  const fact = facts.get(`f${number}`);
  if (!fact || (letter !== 'f' && letter !== 'p' && letter !== 'b')) return null;
  const kind = SLOT_KINDS[letter];
  return kind === 'figure' ? { kind, ...placed, fact } : { kind, ...placed, fact };
}
