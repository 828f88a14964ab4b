import type { TypeCount } from './cloud-control.load.ts';
import type { InventoryCount } from './inventory.ts';
import type { UnseenTypes } from './unseen-types.ts';

/** Stands for types of a service that share a row. */
export const ALL_TYPES = '*';

export interface ServiceListing {
  readonly rows: readonly InventoryCount[];
  /** Whether Cloud Control gave an answer about a type of it. */
  readonly answered: boolean;
  readonly errors: readonly unknown[];
}

/** A service that the broad sources show nothing of, type by type: those they leave out as Cloud Control counted them. At least one row. */
export function listService(
  id: string,
  { none, listable, notListable }: UnseenTypes,
  counts: ReadonlyMap<string, TypeCount>,
  said: readonly string[],
): ServiceListing {
  const counted = listable.flatMap((type) => {
    const count = counts.get(type);
    return count ? [[type, count] as const] : [];
  });
  const rows = [
    ...rowsOf(id, counted, none.length),
    ...notListable.map((type) => cannot(id, type, 'no source lists this type')),
  ];
  return {
    rows: rows.length > 0 ? rows : [cannot(id, ALL_TYPES, ['no type of it is known', ...said].join('; '))],
    answered: counted.some(([, { state }]) => state !== 'not-read'),
    errors: counted.flatMap(([, count]) => (count.state === 'not-read' && count.error ? [count.error] : [])),
  };
}

/** Types without a resource share one row: most of a service's types are not in use anywhere. */
function rowsOf(
  service: string,
  counted: readonly (readonly [string, TypeCount])[],
  notShown: number,
): readonly InventoryCount[] {
  const isNone = ([, count]: readonly [string, TypeCount]) =>
    count.state === 'counted' && count.resources === 0;
  const rows = counted.filter((one) => !isNone(one)).map(([type, count]) => rowOf(service, type, count));
  const notListed = counted.filter(isNone).length;
  return notShown + notListed === 0 ? rows : [...rows, noneOf(service, notShown, notListed)];
}

function noneOf(service: string, notShown: number, notListed: number): InventoryCount {
  const of = [
    ...(notShown > 0 ? [`of the ${notShown} types that Resource Explorer shows`] : []),
    ...(notListed > 0 ? [`of the ${notListed} types that Cloud Control lists`] : []),
  ];
  const source = notShown > 0 ? 'resource-explorer' : 'cloud-control';
  return { service, resourceType: ALL_TYPES, resources: 0, source, reason: `none ${of.join(' and ')}` };
}

function rowOf(service: string, resourceType: string, count: TypeCount): InventoryCount {
  if (count.state === 'cannot-be-listed') return cannot(service, resourceType, count.reason);
  if (count.state === 'not-read')
    return { service, resourceType, resources: null, source: 'not-read', reason: count.reason };
  return { service, resourceType, resources: count.resources, source: 'cloud-control', reason: null };
}

function cannot(service: string, resourceType: string, reason: string): InventoryCount {
  return { service, resourceType, resources: null, source: 'cannot-be-listed', reason };
}
