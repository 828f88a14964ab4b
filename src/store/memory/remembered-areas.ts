import { isStoreKey } from '../../core/store.ts';

interface Remembering {
  /** `for-good`, as long as what is published (`reports`), or so long and beyond it as long as nothing newer is there (`newest`). */
  readonly kept: 'for-good' | 'reports' | 'newest';
  /** How many names stand below the folder of the tenant. */
  readonly depth: 2 | 3;
}

/** Folders of a tenant that outlive a workflow run. */
export const REMEMBERED_AREAS = {
  alerts: { kept: 'for-good', depth: 2 },
  cache: { kept: 'reports', depth: 3 },
  history: { kept: 'for-good', depth: 2 },
  keys: { kept: 'for-good', depth: 2 },
  outbox: { kept: 'reports', depth: 3 },
  sightings: { kept: 'newest', depth: 2 },
} as const satisfies Readonly<Record<string, Remembering>>;

export type RememberedArea = keyof typeof REMEMBERED_AREAS;

/** Sheets of a price list are large, and asking for them again costs nothing. */
const LEFT_OUT = /^cache\/prices\//;

/** What is written anew has a number; nobody has written anything so often, and each number is looked for. */
const FAR_NUMBER = /\.\d{5,}\.json$/;

/**
 * The area of an object; `null` where it is another tenant's, of one run alone, or nothing that a store would have there:
 * a file in the place of a folder would be in the way of every later one.
 */
export function areaOf(tenant: string, key: string): RememberedArea | null {
  const root = `tenants/${tenant}/`;
  if (!isStoreKey(key) || !key.startsWith(root)) return null;
  const below = key.slice(root.length);
  const names = below.split('/');
  const [area = ''] = names;
  if (!isRemembered(area) || names.length !== REMEMBERED_AREAS[area].depth) return null;
  return LEFT_OUT.test(below) || FAR_NUMBER.test(below) ? null : area;
}

export function isRemembered(area: string): area is RememberedArea {
  return Object.hasOwn(REMEMBERED_AREAS, area);
}
