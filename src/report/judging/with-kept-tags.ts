import type { Placed, TenantCheckDeclaration } from '../../core/check.ts';
import type { Finding } from '../../core/recommendation.ts';
import type { Tags } from '../../core/tags.ts';
import { type Place, placeText } from './judged.ts';

/** Findings with the tags of their resources, where a dataset keeps the column that holds them. */
export function withKeptTags(
  { needs }: TenantCheckDeclaration,
  findings: readonly Placed<Finding>[],
  rows: ReadonlyMap<string, readonly Place[]>,
): readonly Placed<Finding>[] {
  const tags = new Map<string, Tags>();
  for (const [name, { resource }] of Object.entries(needs)) {
    if (resource?.tags === undefined) continue;
    for (const row of rows.get(name) ?? []) {
      const columns: Readonly<Record<string, unknown>> = { ...row };
      const id = columns[resource.id];
      const own = tagsIn(columns[resource.tags]);
      if (typeof id === 'string' && own) tags.set(keyOf(row, id), own);
    }
  }
  return findings.map((finding) => {
    const own = finding.tags ?? tags.get(keyOf(finding, finding.resourceId));
    return own ? { ...finding, tags: own } : finding;
  });
}

/** Resources of two places may have one name. */
function keyOf(place: Place, id: string): string {
  return JSON.stringify([placeText(place), id]);
}

function tagsIn(value: unknown): Tags | null {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
