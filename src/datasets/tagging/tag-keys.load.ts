import {
  GetTagKeysCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { TagKey } from './tag-keys.ts';

/** All tag keys in use in the region, but for those AWS sets itself. */
const load: DatasetLoader<TagKey> = async function* ({ client, signal }) {
  const tagging = client(ResourceGroupsTaggingAPIClient);
  const keys = itemsOf({
    operation: 'GetTagKeys',
    ask: (PaginationToken) =>
      tagging.send(new GetTagKeysCommand({ PaginationToken }), { abortSignal: signal }),
    items: ({ TagKeys }) => TagKeys,
    next: ({ PaginationToken }) => PaginationToken,
    idOf: (key) => key,
  });
  for await (const key of keys) if (!key.startsWith('aws:')) yield { tagKey: bounded(key) };
};

export default load;
