import { appended, oneOf, opened, placesOf, put, text, type Way } from './broken.ts';

/** Up told as down, or as nothing. */
export const DIRECTION_WAYS: Readonly<Record<string, Way>> = {
  'the other way': ({ told: { pieces }, random }) => {
    const at = oneOf(placesOf(pieces, 'direction'), random);
    const piece = at === undefined ? undefined : pieces[at];
    if (at === undefined || piece?.kind !== 'direction') return null;
    return put(pieces, at, { ...piece, now: piece.now === 'up' ? 'down' : 'up' });
  },
  flat: ({ told: { pieces }, words, random }) => {
    const at = oneOf(placesOf(pieces, 'direction'), random);
    return at === undefined ? null : put(pieces, at, text(words.flat));
  },
  denied: ({ told: { pieces }, words, random }) =>
    placesOf(pieces, 'direction').length === 0
      ? null
      : opened(`${oneOf(words.untrue, random) ?? ''} `, pieces),
  'an aside the other way': ({ told: { pieces }, words, random }) => {
    const directions = pieces.flatMap((piece) => (piece.kind === 'direction' ? [piece.now] : []));
    if (directions.length === 0 || new Set(directions).size > 1) return null;
    const asides = directions[0] === 'up' ? words.aside.down : words.aside.up;
    return appended(pieces, text(oneOf(asides, random) ?? ''));
  },
};
