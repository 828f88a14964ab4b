import { z } from 'zod';
import type { InventoryRow } from '../core/collection.ts';
import type { CollectedUnit } from './collected-unit.ts';
import { keptRows } from './kept-rows.ts';

const INVENTORY = 'inventory';

/** Stands for all types of a service where not one could be counted. */
const ALL_TYPES = '*';

const shape = z.strictObject({
  service: z.string().nullable(),
  resourceType: z.string(),
  resources: z.number().int().nonnegative().nullable(),
  source: z.enum(['resource-explorer', 'tagging-api', 'cloud-control', 'cannot-be-listed', 'not-read']),
  reason: z.string().nullable(),
}) satisfies z.ZodType<Omit<InventoryRow, 'account' | 'region'>>;

/** What one unit counted. Where its inventory could not be read there is a row for each of its services that says so. */
export function inventoryOf(collected: CollectedUnit): readonly InventoryRow[] {
  const { unit, record } = collected;
  if (!unit.reads.includes(INVENTORY)) return [];
  const { account, region } = unit;
  const result = record?.result.reads.find(({ read }) => read === INVENTORY);
  if (result && !result.failure) {
    return keptRows(collected, INVENTORY, shape).map((row) => ({ account, region, ...row }));
  }
  const reason = result?.failure
    ? `${result.failure.errorClass}: ${result.failure.message}`
    : 'The run did not come to it.';
  return unit.services.map((service) => ({
    account,
    region,
    service,
    resourceType: ALL_TYPES,
    resources: null,
    source: 'not-read',
    reason,
  }));
}
