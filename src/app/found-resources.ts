import type { Collection } from '../core/collection.ts';
import type { Known } from '../core/known.ts';

/** Resources whose lines of the bill price what was found: those found, and those whose charges go away with them. */
export function foundResources(collection: Known<Collection>): readonly string[] {
  if (!collection.known) return [];
  return collection.value.findings.flatMap(({ finding: { resourceId, claims } }) => [
    resourceId,
    ...claims.map((claim) => claim.resourceId),
  ]);
}
