import {
  type LoadBalancer as AwsLoadBalancer,
  GetLoadBalancersCommand,
  LightsailClient,
} from '@aws-sdk/client-lightsail';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { LightsailLoadBalancer } from './load-balancers.ts';

/** Lightsail chooses the size of its pages. */
const load: DatasetLoader<LightsailLoadBalancer> = async function* ({ client, signal }) {
  const lightsail = client(LightsailClient);
  const items = itemsOf({
    operation: 'GetLoadBalancers',
    ask: (pageToken) => lightsail.send(new GetLoadBalancersCommand({ pageToken }), { abortSignal: signal }),
    items: ({ loadBalancers }) => loadBalancers,
    next: ({ nextPageToken }) => nextPageToken,
    idOf: ({ name }) => name,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(item: AwsLoadBalancer): LightsailLoadBalancer {
  return {
    name: bounded(item.name ?? ''),
    arn: boundedOrNull(item.arn),
    createdAt: item.createdAt?.toISOString() ?? null,
    state: boundedOrNull(item.state),
    instances: item.instanceHealthSummary?.length ?? null,
    tags: tagsOf(item.tags),
  };
}
