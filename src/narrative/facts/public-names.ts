import { isRegion } from '../../core/region-prefix.ts';
import type { Service } from '../../core/service.ts';
import { billNamesOf } from '../../services/find-service.ts';
import { nonServiceNames } from '../../services/non-services.ts';
import { services } from '../../services/registry.ts';

/** What stands in for a name of the catalogue: one service, its name; several under one name, that name. */
const byBillName = new Map<string, string>();
for (const [name, [first, ...others]] of servicesByName()) {
  byBillName.set(name, first && others.length === 0 ? first.name : name);
}
for (const { name, reason } of nonServiceNames) if (reason !== 'marketplace') byBillName.set(name, name);
for (const { name } of services) byBillName.set(name, name);

/** The catalogue's own text for the name of a service on a bill; `null`: it has no such name, to the letter. */
export function publicServiceName(name: string): string | null {
  return byBillName.get(name) ?? null;
}

/** A region that AWS has, and nothing that only looks like one. */
export function publicRegion(name: string): string | null {
  return isRegion(name) ? name : null;
}

function servicesByName(): ReadonlyMap<string, readonly Service[]> {
  const named = services.flatMap((service) =>
    billNamesOf(service).map((name): readonly [string, Service] => [name, service]),
  );
  return new Map(
    [...Map.groupBy(named, ([name]) => name)].map(([name, some]) => [
      name,
      some.map(([, service]) => service),
    ]),
  );
}
