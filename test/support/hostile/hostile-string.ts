import fc from 'fast-check';
import { HOSTILE_STRINGS } from './corpus.ts';

const one = fc.constantFrom(...HOSTILE_STRINGS);

/** Characters that mean something to one of the readers. */
const LIVE = [
  ...'`|\\<>[](){}!@#*_~&$%^:;=-+/.,?"\' \n\r\t\u200B\u202E\u0000\uD800',
  'w',
  'h',
  '1',
  'a',
  '://',
  'www.',
  '::',
  '##[',
];

/** A piece put where it may complete what stands around it. */
const inserted = fc
  .tuple(one, fc.constantFrom(...LIVE), fc.nat({ max: 400 }))
  .map(
    ([text, piece, at]) => text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)),
  );

/** A part, cut anywhere: also in the middle of a character. */
const cut = fc
  .tuple(one, fc.nat({ max: 400 }), fc.nat({ max: 400 }))
  .map(([text, from, to]) => text.slice(from % (text.length + 1), (from % (text.length + 1)) + to));

const joined = fc
  .tuple(
    fc.array(one, { minLength: 2, maxLength: 4 }),
    fc.constantFrom('', ' ', '\n', '\n\n', '`', '|', '\\', ', '),
  )
  .map(([texts, separator]) => texts.join(separator));

const recased = one.map((text) =>
  Array.from(text, (character) =>
    character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase(),
  ).join(''),
);

/** Hostile strings: those of the corpus, mixed and changed, and noise of the characters that matter. */
export const hostileString: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: one },
  { weight: 3, arbitrary: inserted },
  { weight: 2, arbitrary: joined },
  { weight: 2, arbitrary: cut },
  { weight: 1, arbitrary: recased },
  { weight: 2, arbitrary: fc.string({ maxLength: 24, unit: fc.constantFrom(...LIVE) }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'grapheme' }) },
);
