import type { BroadAnswer } from './broad-source.ts';
import type { Catalogue } from './catalogue.ts';
import type { InventoryCount } from './inventory.ts';

/**
 * Rows by service and type, ascending, of the wanted services and of what the catalogue does not know. Resources of
 * other known services are left out: nothing is spent on them here.
 */
export function countListed(
  { source, resources }: Extract<BroadAnswer, { state: 'listed' }>,
  wanted: readonly string[],
  catalogue: Catalogue,
  said: readonly string[],
): readonly InventoryCount[] {
  const counts = new Map<string, { service: string | null; resourceType: string; resources: number }>();
  for (const { arn, resourceType } of resources) {
    const known = catalogue.serviceOfResourceType(resourceType) ?? catalogue.serviceOfArn(arn);
    const service = known?.id ?? null;
    if (service !== null && !wanted.includes(service)) continue;
    const key = JSON.stringify([service ?? '', resourceType]);
    const count = counts.get(key) ?? { service, resourceType, resources: 0 };
    count.resources += 1;
    counts.set(key, count);
  }
  const reason = said.length > 0 ? said.join('; ') : null;
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { service, resourceType, resources }]) => ({
      service,
      resourceType,
      resources,
      source,
      reason,
    }));
}
