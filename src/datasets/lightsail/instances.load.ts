import {
  type Instance as AwsInstance,
  GetInstancesCommand,
  LightsailClient,
} from '@aws-sdk/client-lightsail';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { LightsailInstance } from './instances.ts';

/** Lightsail chooses the size of its pages. */
const load: DatasetLoader<LightsailInstance> = async function* ({ client, signal }) {
  const lightsail = client(LightsailClient);
  const items = itemsOf({
    operation: 'GetInstances',
    ask: (pageToken) => lightsail.send(new GetInstancesCommand({ pageToken }), { abortSignal: signal }),
    items: ({ instances }) => instances,
    next: ({ nextPageToken }) => nextPageToken,
    idOf: ({ name }) => name,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(item: AwsInstance): LightsailInstance {
  return {
    name: bounded(item.name ?? ''),
    arn: boundedOrNull(item.arn),
    createdAt: item.createdAt?.toISOString() ?? null,
    state: boundedOrNull(item.state?.name),
    bundleId: boundedOrNull(item.bundleId),
    tags: tagsOf(item.tags),
  };
}
