import { distinct, inOrder } from '../core/in-order.ts';
import type { Unit } from '../core/unit.ts';
import { hashOf } from './hash-of.ts';
import { hasMetrics, metricsRead } from './metrics-read.ts';
import type { Places } from './places.ts';
import { GLOBAL } from './region-of.ts';
import type { ServiceGroup } from './service-groups.ts';

/** Account and region of what is read once for the whole organisation. */
export const ORGANIZATION = 'organization';

/**
 * Expected work of one read before any has been measured: 1.5 calls, pages included, at 60 ms each
 * — the case the cost model of the collector is built on. Only the proportions between batches depend on it.
 */
export const SECONDS_PER_READ = 0.09;

export interface UnitRules {
  readonly tenant: string;
  readonly groups: readonly ServiceGroup[];
  /** Seconds each unit took in the run before, by id. */
  readonly measured: ReadonlyMap<string, number>;
  /** Groups that any spend plans are planned where there is a service to look at, and nowhere else. */
  readonly servicesOnly: boolean;
}

/** One unit for each place and group that has something to do there; ascending by account, region and group. */
export async function unitsOfPlaces(places: Places, rules: UnitRules): Promise<readonly Unit[]> {
  const everywhere = [...places].flatMap(([account, regions]) =>
    [...regions].map(([region, services]) => ({ account, region, services })),
  );
  const whole = new Set(everywhere.flatMap(({ services }) => [...services]));
  const all =
    everywhere.length > 0
      ? [...everywhere, { account: ORGANIZATION, region: ORGANIZATION, services: whole }]
      : [];
  const drafts = all.flatMap((place) => rules.groups.flatMap((group) => draftOf(place, group, rules) ?? []));
  const units = await Promise.all(drafts.map((draft) => withId(draft, rules.measured)));
  return units.sort(byPlace);
}

export function byPlace(a: Unit, b: Unit): number {
  return (
    inOrder(a.account, b.account) || inOrder(a.region, b.region) || inOrder(a.serviceGroup, b.serviceGroup)
  );
}

interface Place {
  readonly account: string;
  readonly region: string;
  readonly services: ReadonlySet<string>;
}

type Draft = Omit<Unit, 'id' | 'expectedSeconds'>;

function draftOf(
  { account, region, services: present }: Place,
  group: ServiceGroup,
  { tenant, servicesOnly }: UnitRules,
): Draft | null {
  if (!belongs(group.scope, region)) return null;
  const services = distinct(
    group.services === 'all' ? present : group.services.filter((id) => present.has(id)),
  );
  if (services.length === 0 && (servicesOnly || group.services !== 'all')) return null;
  const checks = group.checks.filter(({ service }) => services.includes(service));
  return {
    tenant,
    account,
    region,
    serviceGroup: group.id,
    services,
    reads: distinct([
      ...datasetsFor(group, services),
      ...checks.filter(hasMetrics).map(({ id }) => metricsRead(id)),
    ]),
    checks: distinct(checks.map(({ id }) => id)),
  };
}

function belongs(scope: ServiceGroup['scope'], region: string): boolean {
  if (region === ORGANIZATION || scope === 'organization') return region === scope;
  return scope === 'everywhere' || (region === GLOBAL) === (scope === 'global');
}

function datasetsFor({ datasets, datasetsOf }: ServiceGroup, services: readonly string[]): readonly string[] {
  if (!datasetsOf) return datasets.map(({ id }) => id);
  return services.flatMap((service) => datasetsOf.get(service) ?? []);
}

async function withId(draft: Draft, measured: ReadonlyMap<string, number>): Promise<Unit> {
  const { tenant, account, region, serviceGroup } = draft;
  const id = await hashOf({ tenant, account, region, serviceGroup });
  return { id, ...draft, expectedSeconds: measured.get(id) ?? draft.reads.length * SECONDS_PER_READ };
}
