import type { InventoryRow } from '../core/collection.ts';
import type { Service } from '../core/service.ts';
import type { InventoryType, ServiceInventory } from '../core/service-use.ts';

/**
 * What was counted of some services, over all accounts and regions. A place that could not be counted is told beside the
 * sum, never as zero. Of services that the run did not count, every type that the catalogue knows is not counted.
 */
export function inventoryOf(
  rows: readonly InventoryRow[],
  services: readonly Pick<Service, 'id' | 'resourceTypes'>[],
): ServiceInventory {
  const ids = new Set<string | null>(services.map(({ id }) => id));
  const own = rows.filter(({ service }) => ids.has(service));
  const types = [...Map.groupBy(own, ({ resourceType }) => resourceType)]
    .map(([resourceType, places]) => typeOf(resourceType, places))
    .sort((a, b) => (a.resourceType < b.resourceType ? -1 : 1));
  const counted = types.filter(({ resources }) => resources !== null);
  const notCounted = own.length === 0 ? catalogueTypes(services) : types.length - counted.length;
  return {
    resources: sumOrNull(types.map(({ resources }) => resources)),
    counted: counted.length,
    notCounted,
    types,
  };
}

function catalogueTypes(services: readonly Pick<Service, 'resourceTypes'>[]): number {
  return new Set(
    services.flatMap(({ resourceTypes }) => [...resourceTypes.listable, ...resourceTypes.notListable]),
  ).size;
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
