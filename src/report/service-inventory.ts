import type { InventoryRow } from '../core/collection.ts';
import type { InventoryType, ServiceInventory } from '../core/service-use.ts';

/** What was counted of some services, over all accounts and regions. A place that could not be counted is told beside the sum, never as zero. */
export function inventoryOf(rows: readonly InventoryRow[], services: ReadonlySet<string>): ServiceInventory {
  const own = rows.filter(({ service }) => service !== null && services.has(service));
  const types = [...Map.groupBy(own, ({ resourceType }) => resourceType)]
    .map(([resourceType, places]) => typeOf(resourceType, places))
    .sort((a, b) => (a.resourceType < b.resourceType ? -1 : 1));
  const counted = types.filter(({ resources }) => resources !== null);
  return {
    resources: sumOrNull(types.map(({ resources }) => resources)),
    counted: counted.length,
    notCounted: types.length - counted.length,
    types,
  };
}

function typeOf(resourceType: string, places: readonly InventoryRow[]): InventoryType {
  const counted = places.filter(({ resources }) => resources !== null);
  return {
    resourceType,
    resources: sumOrNull(places.map(({ resources }) => resources)),
    places: counted.length,
    missingPlaces: places.length - counted.length,
    sources: [...new Set(places.map(({ source }) => source))].sort(),
  };
}

/** `null` where nothing is known. */
function sumOrNull(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
