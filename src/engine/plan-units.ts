import { inOrder } from '../core/in-order.ts';
import type { NotPlanned } from '../core/plan.ts';
import type { Presence } from '../core/presence.ts';
import type { TenantAccount } from '../core/tenant.ts';
import type { Unit } from '../core/unit.ts';
import { chargedTriples } from './charged-triples.ts';
import { locate } from './locate.ts';
import { type Catalogue, isAsked, isSelected, PlaceBook, type Places, type Selection } from './places.ts';
import { GLOBAL } from './region-of.ts';
import type { ServiceGroup } from './service-groups.ts';
import { unitsOfPlaces } from './units-of-places.ts';

export interface PlanUnitsOptions {
  readonly tenant: string;
  readonly accounts: readonly TenantAccount[];
  /** `null`: wherever money is spent. */
  readonly regions: readonly string[] | null;
  readonly groups: readonly ServiceGroup[];
  readonly catalogue: Catalogue;
  /** Seconds each unit took in the run before, by id. */
  readonly measured?: ReadonlyMap<string, number>;
  /** Catalogue ids that were asked for; absent: all of them. */
  readonly only?: readonly string[];
  /** The partition's; absent: `us-east-1`. */
  readonly homeRegion?: string;
}

export interface PlannedUnits {
  /** Ascending by account, region and group. */
  readonly units: readonly Unit[];
  /** Ascending. */
  readonly notPlanned: readonly NotPlanned[];
}

/** The units for which the bill has charges, whatever their amount, and those free to own beside them. */
export async function planUnits(
  options: PlanUnitsOptions & { readonly presence: Presence },
): Promise<PlannedUnits> {
  const located = locate(chargedTriples(options.presence), options.catalogue, selectionOf(options));
  return {
    units: await unitsIn(located.places, options),
    notPlanned: [...located.notPlanned].sort(byPlaceAndName),
  };
}

/** The units of every place that could hold something, for when the bill cannot be read: that is never "no work". */
export async function planWithoutBill(
  options: PlanUnitsOptions & { readonly enabledRegions: (account: string) => readonly string[] },
): Promise<PlannedUnits> {
  const selection = selectionOf(options);
  // What AWS makes no charge for is never why money is spent.
  const living = options.catalogue.services.filter(
    ({ id, status }) => status !== 'ended' && status !== 'unbilled' && isAsked(selection, id),
  );
  const book = new PlaceBook();
  for (const { id: account } of options.accounts) {
    for (const region of options.enabledRegions(account)) {
      if (isSelected(selection, region)) book.add(account, region);
    }
    for (const { id, scope } of living) {
      const regions = book.regionsOf(account).filter((region) => region !== GLOBAL);
      for (const region of scope === 'global' ? [GLOBAL] : regions) book.add(account, region, id);
    }
  }
  return { units: await unitsIn(book.places, options), notPlanned: [] };
}

function selectionOf({ accounts, regions, only, homeRegion = 'us-east-1' }: PlanUnitsOptions): Selection {
  return {
    accounts: new Set(accounts.map(({ id }) => id)),
    regions: regions && new Set(regions),
    services: only ? new Set(only) : null,
    homeRegion,
  };
}

function unitsIn(places: Places, { tenant, groups, measured, only }: PlanUnitsOptions) {
  return unitsOfPlaces(places, {
    tenant,
    groups,
    measured: measured ?? new Map(),
    servicesOnly: only !== undefined,
  });
}

function byPlaceAndName(a: NotPlanned, b: NotPlanned): number {
  return (
    inOrder(a.account, b.account) ||
    inOrder(a.region, b.region) ||
    inOrder(a.serviceName, b.serviceName) ||
    inOrder(a.reason, b.reason)
  );
}
