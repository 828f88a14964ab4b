import {
  ListResources$ as ListByType$,
  type ListResourcesInput as ListByTypeInput,
} from '@aws-sdk/client-cloudcontrol';
import {
  GetDefaultView$,
  GetView$,
  type GetViewInput,
  ListResources$,
  type ListResourcesInput,
} from '@aws-sdk/client-resource-explorer-2';
import { GetResources$, type GetResourcesInput } from '@aws-sdk/client-resource-groups-tagging-api';
import type { Service } from '../../../src/core/service.ts';
import { type InventoryCount, inventory } from '../../../src/datasets/inventory/inventory.ts';
import { type Script, startScriptedAws } from '../../loopback/scripted-aws.ts';
import { rowsOf } from '../../support/dataset-context.ts';
import { type Cell, failed, notProven, proven } from './cell.ts';
import { contextsAt } from './contexts-at.ts';
import { type Mangle, modelled } from './model-aws.ts';
import {
  explorerOf,
  HOME_REGION,
  listByType,
  REGION,
  type ShownResource,
  shownResourcesOf,
  taggingOf,
} from './resources-world.ts';

/** A row that must come out; its reason is told in words that tests of the loader hold. */
type ExpectedRow = Omit<InventoryCount, 'reason'>;

interface SourceRun {
  readonly name: string;
  /** In a cell, where all of them may stand. */
  readonly letter: string;
  readonly script: Script;
  /** Services in one unit: a source that lists all of them in one answer is not asked for each alone. */
  readonly atOnce: number;
  /** Nothing where the source is not known to show the service. */
  readonly expected: (service: Service) => readonly ExpectedRow[];
}

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
  return by.length > 0 ? proven(by.join(' ')) : notProven(whyNothingLists(service));
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
    return services.map((one) => [one.id, judge(rows.get(one.id) ?? [], run.expected(one), run)]);
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
  expected: readonly ExpectedRow[],
  { name, letter }: SourceRun,
): Cell {
  const text = ({ service, resourceType, resources, source }: ExpectedRow) =>
    JSON.stringify([service, resourceType, resources, source]);
  const seen = found.map(text);
  const wanted = expected.map(text);
  const wrong = seen.find((row) => !wanted.includes(row)) ?? wanted.find((row) => !seen.includes(row));
  if (wrong === undefined && seen.length === wanted.length) return proven(letter);
  return notProven(`${name}: wrong at ${wrong ?? 'the number of rows'}`);
}

function sourceRuns(services: readonly Service[], mangle: Mangle): readonly SourceRun[] {
  const explorer = explorerOf(services);
  const noView = modelled(GetDefaultView$, EXPLORER, () => ({}), mangle);
  return [
    {
      name: 'Resource Explorer',
      letter: 'R',
      atOnce: 60,
      script: {
        ...modelled(GetDefaultView$, EXPLORER, explorer.getDefaultView, mangle),
        ...modelled<GetViewInput>(GetView$, EXPLORER, explorer.getView, mangle),
        ...modelled<ListResourcesInput>(ListResources$, EXPLORER, explorer.listResources, mangle),
      },
      expected: (service) =>
        shown(service, 'resource-explorer', ({ cloudFormationType, type }) => cloudFormationType ?? type),
    },
    {
      name: 'tagging API',
      letter: 'T',
      atOnce: 60,
      script: {
        ...noView,
        ...modelled<GetResourcesInput>(GetResources$, TAGGING, taggingOf(services), mangle),
      },
      expected: (service) => shown(service, 'tagging-api', ({ arn }) => typeInArn(arn)),
    },
    {
      name: 'Cloud Control',
      letter: 'C',
      atOnce: 1,
      script: {
        ...noView,
        ...modelled<GetResourcesInput>(GetResources$, TAGGING, taggingOf([]), mangle),
        ...modelled<ListByTypeInput>(ListByType$, 'CloudControl', listByType, mangle),
      },
      expected: listed,
    },
  ];
}

const EXPLORER = 'Resource Explorer 2';

const TAGGING = 'Resource Groups Tagging API';

/** `arn:aws:sqs:::name` tells no type, `arn:aws:ec2:::volume/name` does. */
function typeInArn(arn: string): string {
  const [, , service = '', , , resource = ''] = arn.split(':');
  const parts = resource.split('/');
  return parts.length > 1 ? `${service}:${parts[0]}` : service;
}

/** One row for each type, with as many resources as are told by it. */
function shown(
  service: Service,
  source: InventoryCount['source'],
  typeOf: (resource: ShownResource) => string,
): readonly ExpectedRow[] {
  return [...Map.groupBy(shownResourcesOf(service), typeOf)].map(([resourceType, { length }]) => ({
    service: service.id,
    resourceType,
    resources: length,
    source,
  }));
}

function listed({ id: service, resourceTypes }: Service): readonly ExpectedRow[] {
  if (resourceTypes.listable.length === 0) return [];
  return [
    ...resourceTypes.listable.map(
      (resourceType): ExpectedRow => ({ service, resourceType, resources: 1, source: 'cloud-control' }),
    ),
    ...resourceTypes.notListable.map(
      (resourceType): ExpectedRow => ({ service, resourceType, resources: null, source: 'cannot-be-listed' }),
    ),
  ];
}
