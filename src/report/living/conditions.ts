import type { Tags } from '../../core/tags.ts';
import { matchesWildcard } from './wildcard.ts';

/** Conditions that must all hold; of several texts one must. */
export type Conditions = Readonly<Record<string, string | readonly string[]>>;

/** What a condition is held against: every value a resource has for it; none where that is not known. */
export type ValuesOf = (condition: string) => readonly string[];

export function holds(conditions: Conditions, valuesOf: ValuesOf): boolean {
  return Object.entries(conditions).every(([condition, wanted]) => {
    const patterns = typeof wanted === 'string' ? [wanted] : wanted;
    return valuesOf(condition).some((value) => patterns.some((pattern) => matchesWildcard(pattern, value)));
  });
}

const TAG = 'tag:';

/** Value of the tag that a condition names; none for any other condition, and where the resource has no such tag. */
export function tagValues(condition: string, tags: Tags | null): readonly string[] {
  if (!condition.startsWith(TAG) || tags === null) return [];
  const key = condition.slice(TAG.length);
  const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
  return value === undefined ? [] : [value];
}
