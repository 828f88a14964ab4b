import {
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { TargetGroup, Targets } from './target-groups.ts';

const PAGE = 400;

/** All target groups of the region with the health of their targets; AWS tells that of one group at a time. */
const load: DatasetLoader<TargetGroup> = async function* ({ client, signal }) {
  const elb = client(ElasticLoadBalancingV2Client);
  const groups = await Array.fromAsync(
    itemsOf({
      operation: 'DescribeTargetGroups',
      ask: (Marker) =>
        elb.send(new DescribeTargetGroupsCommand({ PageSize: PAGE, Marker }), { abortSignal: signal }),
      items: ({ TargetGroups }) => TargetGroups,
      next: ({ NextMarker }) => NextMarker,
      idOf: ({ TargetGroupArn }) => TargetGroupArn,
    }),
  );
  const answers = await askEach(groups, async ({ TargetGroupArn }) => {
    const answer = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }), {
      abortSignal: signal,
    });
    return targetsOf(answer.TargetHealthDescriptions ?? []);
  });
  for (const [group, targets] of answers) {
    if (targets.state === 'gone') continue;
    yield {
      targetGroupArn: bounded(group.TargetGroupArn ?? ''),
      targetType: boundedOrNull(group.TargetType),
      loadBalancerArns: (group.LoadBalancerArns ?? []).map(bounded),
      targets,
    };
  }
};

export default load;

function targetsOf(targets: readonly TargetHealthDescription[]): Targets {
  const states = targets.map(({ TargetHealth }) => TargetHealth?.State ?? 'unavailable');
  // A target that is on its way out takes no new request.
  const registered = states.filter((state) => state !== 'draining');
  return {
    registered: registered.length,
    healthy: registered.filter((state) => state === 'healthy').length,
    unclear: registered.filter((state) => state !== 'healthy' && !state.startsWith('unhealthy')).length,
  };
}
