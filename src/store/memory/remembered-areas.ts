import { isStoreKey } from '../../core/store.ts';

/**
 * Folders of a tenant that outlive a workflow run, and for how long: `for-good`, as long as what is published
 * (`reports`), or so long and beyond it as long as nothing newer is there (`newest`).
 */
export const REMEMBERED_AREAS = {
  alerts: 'for-good',
  cache: 'reports',
  history: 'for-good',
  keys: 'for-good',
  outbox: 'reports',
  sightings: 'newest',
} as const;

export type RememberedArea = keyof typeof REMEMBERED_AREAS;

/** Sheets of a price list are large, and asking for them again costs nothing. */
const LEFT_OUT = /^cache\/prices\//;

/** The area of an object; `null` where it is another tenant's, or of one run alone. */
export function areaOf(tenant: string, key: string): RememberedArea | null {
  const root = `tenants/${tenant}/`;
  if (!isStoreKey(key) || !key.startsWith(root)) return null;
  const below = key.slice(root.length);
  const [area = ''] = below.split('/');
  return isRemembered(area) && !LEFT_OUT.test(below) ? area : null;
}

export function isRemembered(area: string): area is RememberedArea {
  return Object.hasOwn(REMEMBERED_AREAS, area);
}
