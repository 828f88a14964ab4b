import { USAGE_KINDS } from '../../core/charge.ts';
import { isResource } from '../../core/charge-line.ts';
import type { CubeQuery, CubeRow } from '../../core/cube.ts';
import { addDays, type Period } from '../../core/period.ts';
import type { Tags } from '../../core/tags.ts';
import type { OwnerFacts } from './owner-of.ts';

/** Days that are looked at: what a resource was called longer ago is no longer its name. */
const DAYS = 7;

const TAG = 'tag:';

/** Something with conditions, such as a rule of `owners:` or an exemption. */
interface Matched {
  readonly match?: Readonly<Record<string, unknown>>;
}

/** Keys of tags that decisions look at, ascending. */
export function tagKeysOf(decisions: readonly Matched[]): readonly string[] {
  const conditions = decisions.flatMap(({ match = {} }) => Object.keys(match));
  const keys = conditions.filter((each) => each.startsWith(TAG)).map((each) => each.slice(TAG.length));
  return [...new Set(keys)].sort();
}

/** What the bill is asked for the tags of some resources. @param period Days that were read; the last week of them counts. */
export function billTagsQuery(
  keys: readonly string[],
  resourceIds: readonly string[],
  { start, end }: Period,
): CubeQuery {
  const week = addDays(end, -DAYS);
  return {
    name: 'tags of resources',
    dimensions: ['subAccountId', 'resourceId', ...keys.map((key) => `${TAG}${key}` as const)],
    period: { start: week > start ? week : start, end },
    chargeKinds: USAGE_KINDS,
    resourceIds,
  };
}

/**
 * Tags that the bill has for a resource: those asked for, of one value in these days. One that changed in them is left out, since
 * the bill does not tell which of its values holds.
 */
export function billTagsIn(rows: readonly CubeRow<never>[]): OwnerFacts['billTagsOf'] {
  const byAccount = Map.groupBy(rows, (row) => textOf(row, 'subAccountId'));
  const byResource = new Map(
    [...byAccount].map(([account, own]) => [
      account,
      Map.groupBy(own, (row) => lastPartOf(textOf(row, 'resourceId'))),
    ]),
  );
  return (account, resourceId) => {
    const alike = byResource.get(account)?.get(lastPartOf(resourceId)) ?? [];
    const own = alike.filter((row) => isResource(textOf(row, 'resourceId'), resourceId));
    return own.length === 0 ? null : tagsOf(own);
  };
}

function tagsOf(rows: readonly CubeRow<never>[]): Tags {
  const values = new Map<string, Set<string>>();
  for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
    if (!column.startsWith(TAG) || typeof value !== 'string' || value === '') continue;
    const key = column.slice(TAG.length);
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return Object.fromEntries(
    [...values].flatMap(([key, own]) => (own.size === 1 ? [[key, [...own][0] ?? '']] : [])),
  );
}

/** What an ARN and an id have in common, so that few are compared. */
function lastPartOf(resourceId: string): string {
  return resourceId.slice(Math.max(resourceId.lastIndexOf(':'), resourceId.lastIndexOf('/')) + 1);
}

function textOf(row: object, column: string): string {
  const found = Object.entries(row).find(([key]) => key === column);
  return typeof found?.[1] === 'string' ? found[1] : '';
}
