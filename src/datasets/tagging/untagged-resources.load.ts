import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { UntaggedResource } from './untagged-resources.ts';

/** The most that GetResources returns at once. */
const PAGE = 100;

/** Set by AWS, not by people. */
const OF_AWS = 'aws:';

const STACK = 'aws:cloudformation:stack-id';

/** Those of all resources of the region; the others are let go, a large account has a hundred thousand. */
const load: DatasetLoader<UntaggedResource> = async function* ({ client, signal }) {
  const tagging = client(ResourceGroupsTaggingAPIClient);
  const items = itemsOf({
    operation: 'GetResources',
    ask: (PaginationToken) =>
      tagging.send(new GetResourcesCommand({ ResourcesPerPage: PAGE, PaginationToken }), {
        abortSignal: signal,
      }),
    items: ({ ResourceTagMappingList }) => ResourceTagMappingList,
    next: ({ PaginationToken }) => PaginationToken,
    idOf: ({ ResourceARN }) => ResourceARN,
  });
  for await (const { ResourceARN = '', Tags = [] } of items) {
    if (Tags.some(({ Key }) => Key && !Key.startsWith(OF_AWS))) continue;
    yield {
      resourceArn: bounded(ResourceARN),
      kind: bounded(kindOf(ResourceARN)),
      ownedByStack: Tags.some(({ Key }) => Key === STACK),
    };
  }
};

export default load;

/** `arn:aws:ec2:…:volume/vol-1` is `ec2:volume`. */
function kindOf(arn: string): string {
  const [, , service = '', , , resource = ''] = arn.split(':');
  const [type = ''] = resource.split('/');
  return resource.includes('/') || arn.split(':').length > 6 ? `${service}:${type}` : service;
}
