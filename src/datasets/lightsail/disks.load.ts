import { type Disk as AwsDisk, GetDisksCommand, LightsailClient } from '@aws-sdk/client-lightsail';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { LightsailDisk } from './disks.ts';

/** Lightsail chooses the size of its pages. */
const load: DatasetLoader<LightsailDisk> = async function* ({ client, signal }) {
  const lightsail = client(LightsailClient);
  const items = itemsOf({
    operation: 'GetDisks',
    ask: (pageToken) => lightsail.send(new GetDisksCommand({ pageToken }), { abortSignal: signal }),
    items: ({ disks }) => disks,
    next: ({ nextPageToken }) => nextPageToken,
    idOf: ({ name }) => name,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(item: AwsDisk): LightsailDisk {
  return {
    name: bounded(item.name ?? ''),
    arn: boundedOrNull(item.arn),
    createdAt: item.createdAt?.toISOString() ?? null,
    sizeGb: item.sizeInGb ?? null,
    attached: item.isAttached ?? null,
    state: boundedOrNull(item.state),
    isSystemDisk: item.isSystemDisk === true,
    tags: tagsOf(item.tags),
  };
}
