import { distance } from 'fastest-levenshtein';

const SHORTEST = 3;
const SHORTEST_OF_ONE_SLIP = 4;
const SHORTEST_OF_TWO_SLIPS = 9;

/**
 * The one word that somebody may have meant, of those there are: with a letter more, less or another, or two that changed
 * places, and in a long word two such slips; of three letters only two that changed places. `null`: none, or several that are
 * as near. Words with digits are ids, of which one is as right as the other.
 */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  if (word.length < SHORTEST || /\d/.test(word)) return null;
  const most = word.length >= SHORTEST_OF_TWO_SLIPS ? 2 : 1;
  let least = most;
  let nearest = new Set<string>();
  for (const other of words) {
    const slips = slipsBetween(word, other, most);
    if (slips > least) continue;
    if (slips < least) nearest = new Set();
    least = slips;
    nearest.add(other);
  }
  const [only, ...others] = nearest;
  return only !== undefined && others.length === 0 ? only : null;
}

function slipsBetween(word: string, other: string, most: number): number {
  if (Math.abs(other.length - word.length) > most || other === word || /\d/.test(other)) {
    return Number.POSITIVE_INFINITY;
  }
  const edits = distance(word, other);
  const isSwap = edits === 2 && sorted(word) === sorted(other);
  if (Math.min(word.length, other.length) < SHORTEST_OF_ONE_SLIP && !isSwap) return Number.POSITIVE_INFINITY;
  return isSwap ? 1 : edits;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
