import {
  DescribeInstanceHealthCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  ElasticLoadBalancingClient,
  type LoadBalancerDescription,
} from '@aws-sdk/client-elastic-load-balancing';
import type { DatasetLoader } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import { type Asked, askEach } from '../ask-each.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { inChunks } from '../in-chunks.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { ClassicLoadBalancer } from './classic-load-balancers.ts';

const PAGE = 400;

/** The most that DescribeTags takes at once. */
const TAGGED_AT_ONCE = 20;

const IN_SERVICE = 'InService';

/** All Classic Load Balancers of the region with the health of their instances; AWS tells that of one at a time. */
const load: DatasetLoader<ClassicLoadBalancer> = async function* ({ client, signal }) {
  const elb = client(ElasticLoadBalancingClient);
  const found = await Array.fromAsync(
    itemsOf({
      operation: 'DescribeLoadBalancers',
      ask: (Marker) =>
        elb.send(new DescribeLoadBalancersCommand({ PageSize: PAGE, Marker }), { abortSignal: signal }),
      items: ({ LoadBalancerDescriptions }) => LoadBalancerDescriptions,
      next: ({ NextMarker }) => NextMarker,
      idOf: ({ LoadBalancerName }) => LoadBalancerName,
    }),
  );
  const serving = found.filter(({ Instances }) => (Instances ?? []).length > 0);
  const health = await askEach(serving, async ({ LoadBalancerName }) => {
    const answer = await elb.send(new DescribeInstanceHealthCommand({ LoadBalancerName }), {
      abortSignal: signal,
    });
    return (answer.InstanceStates ?? []).filter(({ State }) => State === IN_SERVICE).length;
  });
  const inService = new Map(health.map(([{ LoadBalancerName }, told]) => [LoadBalancerName, told]));
  for await (const some of inChunks(found, TAGGED_AT_ONCE)) {
    const LoadBalancerNames = some.flatMap(({ LoadBalancerName }) => LoadBalancerName ?? []);
    const { TagDescriptions } = await elb.send(new DescribeTagsCommand({ LoadBalancerNames }), {
      abortSignal: signal,
    });
    const tags = new Map(
      (TagDescriptions ?? []).map(({ LoadBalancerName, Tags }) => [LoadBalancerName, tagsOf(Tags)]),
    );
    for (const one of some) {
      const told = inService.get(one.LoadBalancerName) ?? { state: 'told', value: 0 };
      if (told.state !== 'gone') yield rowOf(one, told, tags.get(one.LoadBalancerName) ?? {});
    }
  }
};

export default load;

function rowOf(balancer: LoadBalancerDescription, inService: Asked<number>, tags: Tags): ClassicLoadBalancer {
  return {
    loadBalancerName: bounded(balancer.LoadBalancerName ?? ''),
    scheme: boundedOrNull(balancer.Scheme),
    createdAt: isoInstant(balancer.CreatedTime),
    vpcId: boundedOrNull(balancer.VPCId),
    instances: balancer.Instances?.length ?? 0,
    inService,
    tags,
  };
}
