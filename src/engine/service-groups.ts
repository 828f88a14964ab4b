import type { CheckDeclaration, TenantCheckDeclaration } from '../core/check.ts';
import type { DatasetDeclaration, DatasetScope } from '../core/dataset.ts';
import { distinct, inOrder } from '../core/in-order.ts';
import { unionOf } from './union-of.ts';

/** Datasets that are read together in one place, and what is judged over them. */
export interface ServiceGroup {
  /** The first of its services in the alphabet, `<service>/global` away from regions; or the name of an extra group. */
  readonly id: string;
  /** `everywhere`: in regions and in the place of what has none. */
  readonly scope: DatasetScope | 'everywhere';
  /** Ascending by id, with those that others need first. Each dataset is in one group. */
  readonly datasets: readonly DatasetDeclaration[];
  /** Those that are judged in the unit, ascending by id. */
  readonly checks: readonly CheckDeclaration[];
  /** Catalogue ids whose spend plans it, ascending; `all`: every spend does, also of what the catalogue does not know. */
  readonly services: readonly string[] | 'all';
  /** Which of its datasets each service is judged by; absent in a group that reads all of them for any service. */
  readonly datasetsOf?: ReadonlyMap<string, readonly string[]>;
}

/** A group that belongs to no check: the inventory and the utilisation of whatever is there. */
export interface ExtraGroup {
  readonly id: string;
  readonly scope: ServiceGroup['scope'];
  readonly datasets: readonly DatasetDeclaration[];
  readonly services: ServiceGroup['services'];
  readonly datasetsOf?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Joins the services whose checks share datasets, so that each dataset is loaded once in a place however many
 * checks need it. Regions, the global place and the organisation are grouped apart. What an extra group reads, a tenant check finds there.
 */
export function serviceGroups(
  checks: readonly ReadingCheck[],
  extra: readonly ExtraGroup[] = [],
): readonly ServiceGroup[] {
  for (const check of checks) refuseMixedScopes(check);
  const elsewhere = new Set(extra.flatMap(({ datasets }) => datasets.map(({ id }) => id)));
  const judged = (['region', 'global', 'organization'] as const).flatMap((scope) =>
    groupsAt(scope, checks, elsewhere),
  );
  const others = extra.map(
    (group): ServiceGroup => ({ ...group, datasets: withThoseBefore(group.datasets), checks: [] }),
  );
  const groups = [...judged, ...others].sort((a, b) => inOrder(a.id, b.id));
  refuseTwice(
    'group',
    groups.map(({ id }) => id),
  );
  refuseTwice(
    'dataset in the groups',
    groups.flatMap(({ datasets }) => datasets.map(({ id }) => id)),
  );
  return groups;
}

function groupsAt(
  scope: DatasetScope,
  checks: readonly ReadingCheck[],
  elsewhere: ReadonlySet<string>,
): readonly ServiceGroup[] {
  const here = checks.map((check) => ({ check, datasets: readFor(check, scope, elsewhere) }));
  const reading = here.filter(({ datasets }) => datasets.length > 0);
  const unions = unionOf(
    reading.map(({ check, datasets }) => [check.service, ...datasets.map(({ id }) => `dataset ${id}`)]),
  );
  return [...Map.groupBy(reading, ({ check }) => unions.get(check.service))].map(([, members]) =>
    groupOf(scope, members),
  );
}

/** A check that has datasets read for it. */
type ReadingCheck = CheckDeclaration | TenantCheckDeclaration;

interface Reading {
  readonly check: ReadingCheck;
  readonly datasets: readonly DatasetDeclaration[];
}

function groupOf(scope: DatasetScope, members: readonly Reading[]): ServiceGroup {
  const services = distinct(members.map(({ check }) => check.service));
  const first = services[0] ?? '';
  const checks = members.map(({ check }) => check).filter((check) => check.scope === 'unit');
  const datasetsOf = Map.groupBy(members, ({ check }) => check.service);
  return {
    id: scope === 'region' ? first : `${first}/${scope}`,
    scope,
    datasets: withThoseBefore(members.flatMap(({ datasets }) => datasets)),
    checks: checks.sort((a, b) => inOrder(a.id, b.id)),
    services,
    datasetsOf: new Map(
      [...datasetsOf].map(([service, some]) => [
        service,
        distinct(some.flatMap(({ datasets }) => datasets.map(({ id }) => id))),
      ]),
    ),
  };
}

function datasetsAt(scope: DatasetScope, check: ReadingCheck): readonly DatasetDeclaration[] {
  return withThoseBefore(Object.values(check.needs)).filter((dataset) => dataset.scope === scope);
}

/** A check that is judged when all is in looks at rows of any unit: nothing is read twice for it. */
function readFor(
  check: ReadingCheck,
  scope: DatasetScope,
  elsewhere: ReadonlySet<string>,
): readonly DatasetDeclaration[] {
  const datasets = datasetsAt(scope, check);
  return check.scope === 'tenant' ? datasets.filter(({ id }) => !elsewhere.has(id)) : datasets;
}

/** The datasets and all they need, each once, none before what it needs. */
function withThoseBefore(datasets: readonly DatasetDeclaration[]): readonly DatasetDeclaration[] {
  const found = new Map<string, DatasetDeclaration>();
  const visit = (dataset: DatasetDeclaration): void => {
    const known = found.get(dataset.id);
    if (known && known !== dataset) throw new TypeError(`Two datasets are called ${dataset.id}.`);
    if (known) return;
    for (const before of byId(Object.values(dataset.after ?? {}))) {
      if (before.scope !== dataset.scope) {
        throw new TypeError(`${dataset.id} is read after ${before.id}, which is read elsewhere.`);
      }
      visit(before);
    }
    found.set(dataset.id, dataset);
  };
  for (const dataset of byId(datasets)) visit(dataset);
  return [...found.values()];
}

function byId(datasets: readonly DatasetDeclaration[]): readonly DatasetDeclaration[] {
  return [...datasets].sort((a, b) => inOrder(a.id, b.id));
}

/** Only a check that runs when everything is there can look at several places. */
function refuseMixedScopes(check: ReadingCheck): void {
  const scopes = new Set(withThoseBefore(Object.values(check.needs)).map(({ scope }) => scope));
  if (check.scope === 'unit' && scopes.size !== 1) {
    throw new TypeError(`${check.id} is judged in a unit and must need datasets of one scope.`);
  }
}

function refuseTwice(what: string, ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new TypeError(`There are two of the ${what} ${twice}.`);
}
