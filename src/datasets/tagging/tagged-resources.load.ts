import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
  type ResourceTagMapping,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { DatasetContext } from '../../core/dataset.ts';
import { itemsOf } from '../pages.ts';

/** The most that GetResources returns at once. */
const PAGE = 100;

/** Resources of the client's region that carry a tag or once did, each once: those that never had one, the tagging API does not know. */
export function taggedResources({
  client,
  signal,
}: Pick<DatasetContext, 'client' | 'signal'>): AsyncGenerator<ResourceTagMapping> {
  const tagging = client(ResourceGroupsTaggingAPIClient);
  return itemsOf({
    operation: 'GetResources',
    ask: (PaginationToken) =>
      tagging.send(new GetResourcesCommand({ ResourcesPerPage: PAGE, PaginationToken }), {
        abortSignal: signal,
      }),
    items: ({ ResourceTagMappingList }) => ResourceTagMappingList,
    next: ({ PaginationToken }) => PaginationToken,
    idOf: ({ ResourceARN }) => ResourceARN,
  });
}
