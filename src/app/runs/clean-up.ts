import type { StoredObject } from '../../core/store.ts';
import { ATTEMPT_DAYS, removableKeys } from '../../store/retention.ts';
import type { ResultTable } from '../command-result.ts';
import type { TenantSession } from '../tenant-session.ts';

export interface CleanedUp {
  readonly tenant: string;
  readonly removed: number;
  readonly bytes: number;
}

/** Removes what is older than is configured; history and the newest run stay. */
export async function cleanUp({ id, config, store }: TenantSession, now: Date): Promise<CleanedUp> {
  const objects: StoredObject[] = [];
  for await (const object of store.list(`tenants/${id}/`)) objects.push(object);
  const keys = new Set(removableKeys(objects, { ...config.retention, attempts: ATTEMPT_DAYS }, now));
  for (const key of keys) await store.remove(key);
  const bytes = objects.filter(({ key }) => keys.has(key)).reduce((sum, object) => sum + object.bytes, 0);
  return { tenant: id, removed: keys.size, bytes };
}

export function cleanedTable(cleaned: readonly CleanedUp[]): ResultTable {
  const rows = cleaned.map(({ tenant, removed, bytes }) => [tenant, `${removed}`, `${bytes}`]);
  return { head: ['Tenant', 'Objects removed', 'Bytes'], rows };
}
