import type { Service } from '../../core/service.ts';

/** What the inventory asks the catalogue of services. */
export interface Catalogue {
  readonly serviceById: (id: string) => Service | undefined;
  readonly serviceOfArn: (arn: string) => Service | undefined;
  readonly serviceOfResourceType: (type: string) => Service | undefined;
}

/** The value of Resource Explorer's region for what belongs to no region. */
export const GLOBAL = 'global';
