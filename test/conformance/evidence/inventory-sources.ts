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
import type { InventoryCount } from '../../../src/datasets/inventory/inventory.ts';
import type { Script } from '../../loopback/scripted-aws.ts';
import { type Mangle, modelled } from './model-aws.ts';
import {
  explorerOf,
  listByType,
  type ShownResource,
  shownResourcesOf,
  taggingOf,
} from './resources-world.ts';

/** A row that must come out; its reason is told in words that tests of the loader hold. */
export type ExpectedRow = Omit<InventoryCount, 'reason'>;

/** One source of the inventory, in an account where the others show nothing. */
export interface SourceRun {
  readonly name: string;
  /** What a cell says of it: a letter, since all of them may stand there. */
  readonly told: (service: Service) => string;
  readonly script: Script;
  /** Services in one unit: a source that lists all of them in one answer is not asked for each alone. */
  readonly atOnce: number;
  /** Nothing where the source is not known to show the service. */
  readonly expected: (service: Service) => readonly ExpectedRow[];
}

export function sourceRuns(services: readonly Service[], mangle: Mangle): readonly SourceRun[] {
  const explorer = explorerOf(services);
  const noView = modelled(GetDefaultView$, EXPLORER, () => ({}), mangle);
  return [
    {
      name: 'Resource Explorer',
      told: () => 'R',
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
      told: () => 'T',
      atOnce: 60,
      script: {
        ...noView,
        ...modelled<GetResourcesInput>(GetResources$, TAGGING, taggingOf(services), mangle),
      },
      expected: (service) => shown(service, 'tagging-api', ({ arn }) => typeInArn(arn)),
    },
    {
      name: 'Cloud Control',
      told: ({ resourceTypes }) => `C${partOf(resourceTypes)}`,
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

/** Of a service whose types are not all listed, how many are. */
function partOf({ listable, notListable }: Service['resourceTypes']): string {
  return notListable.length > 0 ? ` ${listable.length}/${listable.length + notListable.length}` : '';
}
