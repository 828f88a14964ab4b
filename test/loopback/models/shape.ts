import type { Asked, ToldFact, ToldSubject } from './asked.ts';

/**
 * The form of a sentence: topics it is for, and its words with slots. `{f:spend}`: the fact of that measure, `{p:…}` its days,
 * `{b:…}` what it is compared with, `{s}` the subject; `{f2:…}` and `{s2}` of a second subject. `[rose|fell]`: the word for the
 * direction of the sentence's directed fact, `[2:…]` of the second subject's. `first`: the subject is the largest of its kind.
 */
export type Shape = readonly [topics: string, words: string, first?: 'first'];

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure' | 'period' | 'base'; readonly fact: ToldFact }
  | { readonly kind: 'name'; readonly subject: ToldSubject }
  | { readonly kind: 'direction'; readonly up: string; readonly down: string; readonly now: 'up' | 'down' };

/** A sentence before it is written down, so that it can be broken in a known way. */
export interface Told {
  readonly shape: Shape;
  readonly pieces: readonly Piece[];
}

interface Token {
  readonly slot: 'f' | 'p' | 'b' | 's' | null;
  readonly group: number;
  readonly measure: string;
  readonly words: readonly [string, string] | null;
  readonly text: string;
}

const TOKEN = /\{([fpbs])(\d?)(?::([a-z-]+))?\}|\[(?:(\d):)?([^|\]]+)\|([^\]]+)\]|([^{[]+)/g;

function tokensOf(words: string): readonly Token[] {
  return [...words.matchAll(TOKEN)].map(([, slot, number, measure = '', group, up, down, text = '']) => ({
    slot: slot === 'f' || slot === 'p' || slot === 'b' || slot === 's' ? slot : null,
    group: Number(number || group || 1),
    measure,
    words: up !== undefined && down !== undefined ? [up, down] : null,
    text,
  }));
}

/** Facts of one subject that a sentence may use together, by measure. */
type Group = ReadonlyMap<string, ToldFact>;

/** Of whom a sentence may say that they are the largest: of those who are, as is true, or of the others. */
export type Praised = 'the largest' | 'others';

/** What was told of a request already: it comes again and again, and its facts allow the same every time. */
const TOLD = new WeakMap<Asked, Map<string, readonly Told[]>>();

/** Every sentence of this form that the facts allow, of those topics. */
export function toldBy(
  shape: Shape,
  asked: Asked,
  topics: readonly string[],
  praised: Praised = 'the largest',
): readonly Told[] {
  const known = TOLD.get(asked) ?? new Map<string, readonly Told[]>();
  TOLD.set(asked, known);
  const key = [praised, ...topics, ...shape].join('\n');
  const told = known.get(key) ?? [...everyTold(shape, asked, topics, praised)];
  known.set(key, told);
  return told;
}

function* everyTold(
  shape: Shape,
  asked: Asked,
  topics: readonly string[],
  praised: Praised,
): Generator<Told> {
  const [of, words, first] = shape;
  const tokens = tokensOf(words);
  const named = tokens.some(({ slot }) => slot === 's');
  const groups = Math.max(...tokens.map(({ group }) => group));
  for (const topic of of.split(' ').filter((each) => topics.includes(each))) {
    const anchors = asked.facts.filter(
      ({ topic: own, measure, about, rank }) =>
        own === topic &&
        measure === measuresOf(tokens, 1)[0] &&
        (kindOf(asked, about) !== 'estate') === named &&
        (first === undefined || (rank !== null && (rank === 1) === (praised === 'the largest'))),
    );
    for (const anchor of anchors) {
      const taken = takenWith(anchor, asked, tokens, groups);
      const pieces = taken && piecesOf(tokens, taken, asked);
      if (pieces) yield { shape, pieces };
    }
  }
}

function measuresOf(tokens: readonly Token[], group: number): readonly string[] {
  const own = tokens.filter((token) => token.group === group && token.measure !== '');
  return [...new Set(own.map(({ measure }) => measure))];
}

/** The anchor's group, and groups of others that can be told beside it. */
function takenWith(
  anchor: ToldFact,
  asked: Asked,
  tokens: readonly Token[],
  groups: number,
): readonly Group[] | null {
  const taken: Group[] = [];
  const beside = asked.facts.filter((fact) => fact !== anchor && isLike(fact, anchor, asked));
  for (const candidate of [anchor, ...beside]) {
    const group = groupOf(candidate, asked, measuresOf(tokens, taken.length + 1));
    if (group && isClear(tokens, taken.length + 1, group)) taken.push(group);
    else if (candidate === anchor) return null;
    if (taken.length === groups) return taken;
  }
  return null;
}

function isLike(fact: ToldFact, anchor: ToldFact, asked: Asked): boolean {
  return (
    fact.topic === anchor.topic &&
    fact.measure === anchor.measure &&
    fact.about !== anchor.about &&
    fact.unit === anchor.unit &&
    fact.period === anchor.period &&
    fact.compared_with === anchor.compared_with &&
    kindOf(asked, fact.about) === kindOf(asked, anchor.about)
  );
}

function groupOf(anchor: ToldFact, asked: Asked, measures: readonly string[]): Group | null {
  const group = new Map<string, ToldFact>();
  for (const measure of measures) {
    const fact = measure === anchor.measure ? anchor : companion(anchor, measure, asked);
    if (!fact) return null;
    group.set(measure, fact);
  }
  return group;
}

/** The figure of the same thing, days and currency that stands nearest in the table. */
function companion(anchor: ToldFact, measure: string, { facts }: Asked): ToldFact | undefined {
  const at = facts.indexOf(anchor);
  const far = (fact: ToldFact) => Math.abs(facts.indexOf(fact) - at);
  return facts
    .filter(
      (fact) =>
        fact.measure === measure &&
        fact.about === anchor.about &&
        fact.topic === anchor.topic &&
        sameTime(fact, anchor) &&
        sameCurrency(fact, anchor),
    )
    .sort((a, b) => far(a) - far(b))[0];
}

function sameCurrency(fact: ToldFact, anchor: ToldFact): boolean {
  const [one, other] = [currencyOf(fact), currencyOf(anchor)];
  return one === null || other === null || one === other;
}

/** `null`: it counts something else. */
export function currencyOf({ unit }: ToldFact): string | null {
  return /^[A-Z]{3}(?= a |$)/.exec(unit)?.[0] ?? null;
}

/** What was spent before is of the days that the other figure is compared with. */
function sameTime(fact: ToldFact, anchor: ToldFact): boolean {
  if (anchor.measure === 'spend-before') {
    return fact.compared_with === anchor.period || fact.compared_with === null;
  }
  if (fact.measure === 'spend-before')
    return fact.period === anchor.compared_with || anchor.compared_with === null;
  const bases = fact.compared_with === null || anchor.compared_with === null;
  // What is of no days, e.g. what may be saved, can be told beside any.
  const days = fact.period === anchor.period || fact.period === null || anchor.period === null;
  return days && (bases || fact.compared_with === anchor.compared_with);
}

/** A sentence with a word for the direction needs one that is up or down, and the slots need something to stand for. */
function isClear(tokens: readonly Token[], number: number, group: Group): boolean {
  return tokens
    .filter((token) => token.group === number)
    .every(({ slot, measure, words }) => {
      if (words) return directionOf(group) !== null;
      if (slot === 'p') return (group.get(measure)?.period ?? null) !== null;
      return slot !== 'b' || (group.get(measure)?.compared_with ?? null) !== null;
    });
}

function directionOf(group: Group): 'up' | 'down' | null {
  for (const { direction } of group.values()) {
    if (direction === 'flat') return null;
    if (direction !== null) return direction;
  }
  return null;
}

function piecesOf(tokens: readonly Token[], groups: readonly Group[], asked: Asked): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (const token of tokens) {
    const group = groups[token.group - 1];
    const piece = group && pieceOf(token, group, asked);
    if (!piece) return null;
    pieces.push(piece);
  }
  return pieces;
}

function pieceOf({ slot, measure, words, text }: Token, group: Group, asked: Asked): Piece | null {
  const now = words && directionOf(group);
  if (words && now) return { kind: 'direction', up: words[0], down: words[1], now };
  if (slot === null) return { kind: 'text', text };
  if (slot === 's') {
    const about = [...group.values()][0]?.about;
    const subject = asked.subjects.find(({ id }) => id === about);
    return subject ? { kind: 'name', subject } : null;
  }
  const fact = group.get(measure);
  return fact ? { kind: slot === 'f' ? 'figure' : slot === 'p' ? 'period' : 'base', fact } : null;
}

function kindOf({ subjects }: Asked, id: string): string {
  return subjects.find((subject) => subject.id === id)?.kind ?? '';
}

/** The sentence as it is written down. */
export function written(pieces: readonly Piece[]): string {
  const text = pieces.map(writtenPiece).join('');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function writtenPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'figure':
      return `{${piece.fact.id}}`;
    case 'period':
      return `{p${piece.fact.id.slice(1)}}`;
    case 'base':
      return `{b${piece.fact.id.slice(1)}}`;
    case 'name':
      return `{${piece.subject.id}}`;
    case 'direction':
      return piece[piece.now];
  }
}
