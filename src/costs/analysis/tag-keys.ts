import { distance } from 'fastest-levenshtein';
import type { TagKeyGroup } from '../../core/allocation.ts';
import type { TagKeyUse } from '../../core/cost-source.ts';
import { compareMoney, moneyToNumber } from '../../core/money.ts';

/** Shorter keys differ by a letter or two without being the same word. */
const MISSPELT_FROM = 5;

/** Below this length two wrong letters are a slip only where they are swapped: `Onwer`, but not `stage` and `scale`. */
const TWO_SLIPS_FROM = 8;

/** A slip is rare: at most this share of the rows (or cost) of the key that was meant. */
const RARE = 0.1;

/**
 * Tag keys that are one key written differently: in case or separators, or by a typing slip in a rare variant.
 * AWS's own keys (`aws:`) are left alone. Groups of one are not listed; the most used spelling comes first.
 */
export function tagKeyGroupsOf(uses: readonly TagKeyUse[], currency: string): readonly TagKeyGroup[] {
  const own = uses.filter((use) => use.effectiveCost.currency === currency && !/^aws:/i.test(use.key));
  const spellings = [...Map.groupBy(own, ({ key }) => plainForm(key)).entries()]
    .map(([plain, variants]) => ({ plain, variants: variants.toSorted(byUse) }))
    .sort((a, b) => compareSpellings(a, b));
  const groups: Spelling[] = [];
  for (const spelling of spellings) {
    const meant = groups.find((group) => isSlipOf(spelling, group));
    if (meant) meant.variants.push(...spelling.variants);
    else groups.push(spelling);
  }
  return groups
    .filter(({ variants }) => variants.length > 1)
    .map(({ variants }) => ({ canonical: variants[0]?.key ?? '', variants: variants.toSorted(byUse) }));
}

interface Spelling {
  readonly plain: string;
  readonly variants: TagKeyUse[];
}

/** Without case, separators and the prefix that CUR puts before user-defined keys. */
function plainForm(key: string): string {
  const plain = key
    .toLowerCase()
    .replace(/^user:/, '')
    .replace(/[\s_\-.:/]+/g, '');
  return plain === '' ? key : plain;
}

function isSlipOf(rare: Spelling, meant: Spelling): boolean {
  const shorter = Math.min(rare.plain.length, meant.plain.length);
  if (shorter < MISSPELT_FROM || digitsOf(rare.plain) !== digitsOf(meant.plain) || !isRare(rare, meant))
    return false;
  const slips = distance(rare.plain, meant.plain);
  const swapped = lettersOf(rare.plain) === lettersOf(meant.plain);
  return slips === 1 || (slips === 2 && (swapped || shorter >= TWO_SLIPS_FROM));
}

/** By rows, or by cost for sources that do not count rows. */
function isRare(rare: Spelling, meant: Spelling): boolean {
  const rows = rowsOf(meant);
  if (rows > 0) return rowsOf(rare) <= rows * RARE;
  return costOf(rare) <= costOf(meant) * RARE;
}

function rowsOf({ variants }: Spelling): number {
  return variants.reduce((sum, { rows }) => sum + rows, 0);
}

function costOf({ variants }: Spelling): number {
  return variants.reduce((sum, { effectiveCost }) => sum + Math.abs(moneyToNumber(effectiveCost)), 0);
}

function compareSpellings(a: Spelling, b: Spelling): number {
  return rowsOf(b) - rowsOf(a) || costOf(b) - costOf(a) || (a.plain < b.plain ? -1 : 1);
}

function byUse(a: TagKeyUse, b: TagKeyUse): number {
  return b.rows - a.rows || compareMoney(b.effectiveCost, a.effectiveCost) || (a.key < b.key ? -1 : 1);
}

/** `tier1` and `tier2` are two keys. */
function digitsOf(plain: string): string {
  return plain.replace(/\D/g, '');
}

function lettersOf(plain: string): string {
  return [...plain].sort().join('');
}
