import {
  type StaticIp as AwsStaticIp,
  GetStaticIpsCommand,
  LightsailClient,
} from '@aws-sdk/client-lightsail';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { LightsailStaticIp } from './static-ips.ts';

/** Lightsail chooses the size of its pages. */
const load: DatasetLoader<LightsailStaticIp> = async function* ({ client, signal }) {
  const lightsail = client(LightsailClient);
  const items = itemsOf({
    operation: 'GetStaticIps',
    ask: (pageToken) => lightsail.send(new GetStaticIpsCommand({ pageToken }), { abortSignal: signal }),
    items: ({ staticIps }) => staticIps,
    next: ({ nextPageToken }) => nextPageToken,
    idOf: ({ name }) => name,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(item: AwsStaticIp): LightsailStaticIp {
  return {
    name: bounded(item.name ?? ''),
    arn: boundedOrNull(item.arn),
    createdAt: item.createdAt?.toISOString() ?? null,
    ipAddress: boundedOrNull(item.ipAddress),
    attached: item.isAttached ?? null,
  };
}
