import type { Collection } from '../core/collection.ts';
import type { Known } from '../core/known.ts';

/** Resources whose lines of the bill price what was found: those found, those whose charges go away with them, and those that AWS speaks of. */
export function foundResources(collection: Known<Collection>): readonly string[] {
  if (!collection.known) return [];
  const { findings, advised } = collection.value;
  const found = findings.flatMap(({ finding: { resourceId, claims } }) => [
    resourceId,
    ...claims.map((claim) => claim.resourceId),
  ]);
  return [...found, ...advised.map(({ resourceId }) => resourceId)];
}
