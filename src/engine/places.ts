import type { Service } from '../core/service.ts';
import { GLOBAL } from './region-of.ts';

/** What the engine asks of the catalogue of services. */
export interface Catalogue {
  readonly services: readonly Service[];
  /** The services whose charges a bill puts under this name; empty where the catalogue does not know it. */
  servicesOfBillName(name: string): readonly Service[];
  /** Why no service stands behind a name, where that is known. */
  nonServiceOf(name: string): { readonly reason: 'tax' | 'transfer' | 'marketplace' } | undefined;
}

/** Which places are looked at. */
export interface Selection {
  /** Twelve digits each. */
  readonly accounts: ReadonlySet<string>;
  /** `null`: wherever money is spent. The global place always is. */
  readonly regions: ReadonlySet<string> | null;
  /** Catalogue ids; `null`: all of them. */
  readonly services: ReadonlySet<string> | null;
  /** Where to look for what is billed without a region when the bill names no region at all. */
  readonly homeRegion: string;
}

/** Account → region or `global` → catalogue ids to look at there. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Collects places while they are found. */
export class PlaceBook {
  readonly #accounts = new Map<string, Map<string, Set<string>>>();

  /** Notes a place, and the services to look at there. */
  add(account: string, region: string, ...services: readonly string[]): void {
    const regions = this.#accounts.get(account) ?? new Map<string, Set<string>>();
    this.#accounts.set(account, regions);
    const known = regions.get(region) ?? new Set<string>();
    regions.set(region, known);
    for (const service of services) known.add(service);
  }

  regionsOf(account: string): readonly string[] {
    return [...(this.#accounts.get(account)?.keys() ?? [])];
  }

  get places(): Places {
    return this.#accounts;
  }
}

export function isSelected({ regions }: Selection, region: string): boolean {
  return region === GLOBAL || regions === null || regions.has(region);
}

export function isAsked({ services }: Selection, service: string): boolean {
  return services === null || services.has(service);
}
