import {
  type LoadBalancer as AwsLoadBalancer,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { DatasetLoader } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { inChunks } from '../in-chunks.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { LoadBalancer } from './load-balancers.ts';

const PAGE = 400;

/** The most that DescribeTags takes at once. */
const TAGGED_AT_ONCE = 20;

const ARN_BEFORE_NAME = ':loadbalancer/';

/** What the names in ARNs begin with, for answers without a type. */
const TYPES: Readonly<Record<string, string>> = { app: 'application', net: 'network', gwy: 'gateway' };

/** All application, network and gateway load balancers of the region, with their tags. */
const load: DatasetLoader<LoadBalancer> = async function* ({ client, signal }) {
  const elb = client(ElasticLoadBalancingV2Client);
  const found = itemsOf({
    operation: 'DescribeLoadBalancers',
    ask: (Marker) =>
      elb.send(new DescribeLoadBalancersCommand({ PageSize: PAGE, Marker }), { abortSignal: signal }),
    items: ({ LoadBalancers }) => LoadBalancers,
    next: ({ NextMarker }) => NextMarker,
    idOf: ({ LoadBalancerArn }) => LoadBalancerArn,
  });
  for await (const some of inChunks(found, TAGGED_AT_ONCE)) {
    const ResourceArns = some.flatMap(({ LoadBalancerArn }) => LoadBalancerArn ?? []);
    const { TagDescriptions } = await elb.send(new DescribeTagsCommand({ ResourceArns }), {
      abortSignal: signal,
    });
    const tags = new Map((TagDescriptions ?? []).map(({ ResourceArn, Tags }) => [ResourceArn, tagsOf(Tags)]));
    for (const one of some) yield rowOf(one, tags.get(one.LoadBalancerArn) ?? {});
  }
};

export default load;

function rowOf(balancer: AwsLoadBalancer, tags: Tags): LoadBalancer {
  const loadBalancerArn = bounded(balancer.LoadBalancerArn ?? '');
  const measured = loadBalancerArn.split(ARN_BEFORE_NAME)[1] ?? null;
  const type = boundedOrNull(balancer.Type) ?? TYPES[measured?.split('/')[0] ?? ''] ?? null;
  return {
    loadBalancerArn,
    name: boundedOrNull(balancer.LoadBalancerName),
    type,
    scheme: boundedOrNull(balancer.Scheme),
    state: boundedOrNull(balancer.State?.Code),
    createdAt: isoInstant(balancer.CreatedTime),
    vpcId: boundedOrNull(balancer.VpcId),
    availabilityZones: balancer.AvailabilityZones?.length ?? 0,
    applicationName: type === 'application' ? measured : null,
    networkName: type === 'network' ? measured : null,
    gatewayName: type === 'gateway' ? measured : null,
    tags,
  };
}
