import type { Service } from '../../../src/core/service.ts';
import { type InventoryCount, inventory } from '../../../src/datasets/inventory/inventory.ts';
import { startScriptedAws } from '../../loopback/scripted-aws.ts';
import { rowsOf } from '../../support/dataset-context.ts';
import { type Cell, failed, notProven, proven } from './cell.ts';
import { contextsAt } from './contexts-at.ts';
import { type ExpectedRow, type SourceRun, sourceRuns } from './inventory-sources.ts';
import type { Mangle } from './model-aws.ts';
import { HOME_REGION, REGION } from './resources-world.ts';

/**
 * The real loader for each service, once with each source that AWS documents for it: the row of that service must count
 * its one resource, and no row may count another's.
 */
export async function inventoryEvidence(
  services: readonly Service[],
  mangle: Mangle,
): Promise<ReadonlyMap<string, Cell>> {
  const runs = await Promise.all(sourceRuns(services, mangle).map((run) => proofsOf(run, services)));
  return new Map(services.map((service) => [service.id, cellOf(service, runs)]));
}

function cellOf(service: Service, runs: readonly ReadonlyMap<string, Cell>[]): Cell {
  const never = neverLookedAt(service);
  if (never !== null) return notProven(never);
  const cells = runs.flatMap((run) => run.get(service.id) ?? []);
  const wrong = cells.find((cell) => !cell.proven);
  if (wrong) return wrong;
  const by = cells.flatMap((cell) => (cell.proven ? [cell.by] : []));
  return by.length > 0 ? proven(by.join(' · ')) : notProven(whyNothingLists(service));
}

function neverLookedAt({ status }: Service): string | null {
  if (status === 'ended') return 'shut down: nothing of it exists';
  return status === 'unbilled' ? 'not billed: never looked at' : null;
}

function whyNothingLists({ arns, resourceTypes }: Service): string {
  const types = resourceTypes.notListable.length > 0;
  if (arns.length === 0 && !types) return 'it has no resource type and no ARN';
  return types
    ? 'no source is known to list its types'
    : 'no resource type; no source is known to show its ARNs';
}

/** Cells of the services that a source is known to show. */
async function proofsOf(run: SourceRun, services: readonly Service[]): Promise<ReadonlyMap<string, Cell>> {
  await using aws = await startScriptedAws(run.script);
  const contextOf = contextsAt(aws.url);
  const asked = services.filter((one) => neverLookedAt(one) === null && run.expected(one).length > 0);
  const cells = new Map<string, Cell>();
  for (const [scope, all] of Map.groupBy(asked, (service) => service.scope)) {
    const region = scope === 'global' ? HOME_REGION : REGION;
    for (const together of chunked(all, run.atOnce)) {
      const ask = () =>
        rowsOf(
          inventory,
          contextOf(
            region,
            together.map(({ id }) => id),
          ),
        );
      for (const [id, cell] of await proofsTogether(run, together, ask)) cells.set(id, cell);
    }
  }
  return cells;
}

/** Asked for in one unit, each judged by its own rows. */
async function proofsTogether(
  run: SourceRun,
  services: readonly Service[],
  ask: () => Promise<readonly InventoryCount[]>,
): Promise<readonly (readonly [string, Cell])[]> {
  try {
    const rows = Map.groupBy(await ask(), ({ service }) => service);
    return services.map((one) => [one.id, judge(rows.get(one.id) ?? [], one, run)]);
  } catch (error) {
    return services.map(({ id }) => [id, failed(error)]);
  }
}

function chunked<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function judge(
  found: readonly InventoryCount[],
  service: Service,
  { name, expected, told }: SourceRun,
): Cell {
  const text = (row: ExpectedRow) =>
    JSON.stringify([row.service, row.resourceType, row.resources, row.source]);
  const seen = found.map(text);
  const wanted = expected(service).map(text);
  const wrong = seen.find((row) => !wanted.includes(row)) ?? wanted.find((row) => !seen.includes(row));
  if (wrong === undefined && seen.length === wanted.length) return proven(told(service));
  return notProven(`${name}: wrong at ${wrong ?? 'the number of rows'}`);
}
