import { distinct } from '../../core/in-order.ts';
import type { PathTag } from '../../render/pull-request/path-costs.ts';
import type { PathRule } from './matched-rules.ts';

/** A part of what a tenant pays for; both empty: everything. */
export interface PathScope {
  /** By catalogue id. */
  readonly services: readonly string[];
  readonly tags: readonly PathTag[];
}

const EVERYTHING: PathScope = { services: [], tags: [] };

/**
 * What rules name together. One that names neither services nor tags is about everything, and the others with it. Services
 * are added up, and so are values of one tag key; what cannot be added up without counting twice stands apart.
 */
export function pathScopes(rules: readonly PathRule[]): readonly PathScope[] {
  const scopes = rules.map(scopeOf);
  if (scopes.some(({ services, tags }) => services.length === 0 && tags.length === 0)) return [EVERYTHING];
  return [...Map.groupBy(scopes, kindOf).values()].map(together);
}

function scopeOf({ services = [], tags = {} }: PathRule): PathScope {
  return {
    services: distinct(services),
    tags: Object.entries(tags).map(([key, value]) => ({
      key,
      values: distinct(typeof value === 'string' ? [value] : value),
    })),
  };
}

/** Scopes of one kind can be told as one: services without tags, or one tag key without services. */
function kindOf(scope: PathScope): string {
  const [first, ...others] = scope.tags;
  if (!first) return 'services';
  if (others.length === 0 && scope.services.length === 0) return `tag ${first.key}`;
  return JSON.stringify([scope.services, scope.tags]);
}

function together(scopes: readonly PathScope[]): PathScope {
  const tags = Map.groupBy(
    scopes.flatMap((scope) => scope.tags),
    ({ key }) => key,
  );
  return {
    services: distinct(scopes.flatMap(({ services }) => services)),
    tags: [...tags].map(([key, same]) => ({ key, values: distinct(same.flatMap(({ values }) => values)) })),
  };
}
