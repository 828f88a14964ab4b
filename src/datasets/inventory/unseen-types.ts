import type { Service } from '../../core/service.ts';
import type { Catalogue } from './catalogue.ts';
import type { SupportedTypes } from './supported-types.load.ts';

/** The types of a service that no broad source shows a resource of, by what can be said about them. */
export interface UnseenTypes {
  /** A broad source would show them: there is none. */
  readonly none: readonly string[];
  /** Cloud Control can be asked. */
  readonly listable: readonly string[];
  readonly notListable: readonly string[];
}

export function unseenTypes(
  service: Service | undefined,
  { cloudFormation, own }: SupportedTypes,
  { serviceOfResourceType }: Catalogue,
): UnseenTypes {
  const { listable, notListable } = service?.resourceTypes ?? { listable: [], notListable: [] };
  const isTold = (type: string) => cloudFormation.has(type);
  const ofService = own.filter((type) => service && serviceOfResourceType(type)?.id === service.id);
  return {
    none: [...[...listable, ...notListable].filter(isTold), ...ofService],
    listable: listable.filter((type) => !isTold(type)),
    notListable: notListable.filter((type) => !isTold(type)),
  };
}
