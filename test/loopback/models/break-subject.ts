import type { Asked, ToldFact, ToldSubject } from './asked.ts';
import {
  appended,
  type Breaking,
  figuresOf,
  oneOf,
  opened,
  placesOf,
  put,
  subjectOf,
  text,
  type Way,
} from './broken.ts';
import type { Piece } from './shape.ts';

/** A figure of one told of another. */
export const SUBJECT_WAYS: Readonly<Record<string, Way>> = {
  'another name': (breaking) => {
    const at = oneOf(placesOf(breaking.told.pieces, 'name'), breaking.random);
    const other = oneOf(others(breaking), breaking.random);
    return at === undefined || !other
      ? null
      : put(breaking.told.pieces, at, { kind: 'name', subject: other });
  },
  'figures exchanged': ({ told: { pieces } }) => {
    const [a, b] = figuresExchangeable(pieces);
    if (!a || !b) return null;
    return pieces.map((piece) =>
      piece.kind !== 'figure'
        ? piece
        : { ...piece, fact: piece.fact === a ? b : piece.fact === b ? a : piece.fact },
    );
  },
  'a part told of the whole': (breaking) =>
    placesOf(breaking.told.pieces, 'name').length > 0 ? null : figureReplaced(breaking, false),
  'the whole told of a part': (breaking) =>
    placesOf(breaking.told.pieces, 'name').length === 0 ? null : figureReplaced(breaking, true),
  'a name that is written out': (breaking) => {
    const at = oneOf(placesOf(breaking.told.pieces, 'name'), breaking.random);
    const other = oneOf(
      others(breaking).filter(({ name }) => name !== null),
      breaking.random,
    );
    return at === undefined || !other?.name ? null : put(breaking.told.pieces, at, text(other.name));
  },
  'a name behind the whole': namedAfter,
  'a name before the whole': (breaking) => {
    const { told, words, random, asked } = breaking;
    if (placesOf(told.pieces, 'name').length > 0) return null;
    const named = asked.subjects.filter(({ kind }) => kind !== 'estate');
    const subject = oneOf(named, random);
    return subject
      ? [text(`${words.forSubject} `), { kind: 'name', subject }, ...opened(', ', told.pieces)]
      : null;
  },
};

/** A name that is told something about the whole. */
function namedAfter({ told: { pieces }, words, asked, random }: Breaking): readonly Piece[] | null {
  if (placesOf(pieces, 'name').length > 0) return null;
  const subject = oneOf(
    asked.subjects.filter(({ kind }) => kind === 'service' || kind === 'account'),
    random,
  );
  const by = oneOf(words.behind, random) ?? '';
  return subject ? appended(pieces, text(by), { kind: 'name', subject }) : null;
}

/** Whose figures are others than those of the sentence, in every measure of it. */
function others({ told: { pieces }, asked }: Breaking): readonly ToldSubject[] {
  const figures = figuresOf(pieces);
  const own = new Set(figures.map(({ about }) => about));
  const kinds = new Set(figures.map((fact) => subjectOf(fact, asked)?.kind));
  return asked.subjects.filter(
    ({ id, kind }) => kinds.has(kind) && !own.has(id) && !figures.some((fact) => hasSame(id, fact, asked)),
  );
}

function hasSame(about: string, fact: ToldFact, { facts }: Asked): boolean {
  return facts.some(
    (other) => other.about === about && other.measure === fact.measure && other.figure === fact.figure,
  );
}

function figuresExchangeable(pieces: Breaking['told']['pieces']): readonly ToldFact[] {
  const figures = figuresOf(pieces);
  const a = figures[0];
  const b = figures.find(
    ({ about, measure, figure }) => about !== a?.about && measure === a?.measure && figure !== a.figure,
  );
  return a && b ? [a, b] : [];
}

/** Its figure becomes one of the whole, or of a part; the same measure of the same days. */
function figureReplaced({ told: { pieces }, asked, random }: Breaking, byWhole: boolean) {
  const at = oneOf(placesOf(pieces, 'figure'), random);
  const piece = at === undefined ? undefined : pieces[at];
  if (at === undefined || piece?.kind !== 'figure') return null;
  const { fact } = piece;
  const fact2 = oneOf(
    asked.facts.filter(
      (other) =>
        other.measure === fact.measure &&
        other.period === fact.period &&
        other.figure !== fact.figure &&
        other.direction === fact.direction &&
        (subjectOf(other, asked)?.kind === 'estate') === byWhole,
    ),
    random,
  );
  return fact2 ? put(pieces, at, { kind: 'figure', fact: fact2 }) : null;
}
