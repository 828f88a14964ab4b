import type { Service } from '../../core/service.ts';
import type { BroadAnswer } from './broad-source.ts';
import type { Catalogue } from './catalogue.ts';
import type { InventoryCount } from './inventory.ts';

/** Whose resources are counted. */
export interface Wanted {
  /** Catalogue ids. */
  readonly services: readonly string[];
  /** Where they have their resources: the region, `global` or both. */
  readonly regions: readonly string[];
}

/**
 * Rows by service and type, ascending, of the wanted services and of what the catalogue does not know. Resources of
 * other known services are left out: nothing is spent on them here. What is not known counts where it is, since the
 * tagging API of one region answers for the region and for the global place.
 */
export function countListed(
  { source, resources }: Extract<BroadAnswer, { state: 'listed' }>,
  { services, regions }: Wanted,
  catalogue: Catalogue,
  said: readonly string[],
): readonly InventoryCount[] {
  const counts = new Map<string, { service: string | null; resourceType: string; resources: number }>();
  for (const { arn, resourceType, region } of resources) {
    const service = serviceOf(arn, resourceType, catalogue)?.id ?? null;
    if (service === null ? !regions.includes(region) : !services.includes(service)) continue;
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

/**
 * A CloudFormation type says more than an ARN, which names a cluster of any database engine alike; but it says nothing of a
 * service without types of its own: a network load balancer has the type of all load balancers.
 */
function serviceOf(arn: string, resourceType: string, catalogue: Catalogue): Service | undefined {
  const byArn = catalogue.serviceOfArn(arn);
  const byType = catalogue.serviceOfResourceType(resourceType);
  return resourceType.includes('::') && !isToldByArnAlone(byArn) ? (byType ?? byArn) : (byArn ?? byType);
}

function isToldByArnAlone(service: Service | undefined): boolean {
  const types = service?.resourceTypes;
  return types !== undefined && types.listable.length + types.notListable.length === 0;
}
