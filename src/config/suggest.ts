import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean …?` where a known word is near enough for a slip of the pen, else `otherwise`. */
export function suggest(word: string, known: readonly string[], otherwise = ''): string {
  if (known.length === 0) return '';
  const near = closest(word, [...known]);
  const slips = distance(word.toLowerCase(), near.toLowerCase());
  return slips <= Math.max(2, Math.floor(near.length / 3)) ? `; did you mean ${near}?` : otherwise;
}
