import {
  DescribeListenersCommand,
  ElasticLoadBalancingV2Client,
  type Listener,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { itemsOf } from '../pages.ts';
import { rowsOf } from '../rows-of.ts';
import type { LoadBalancerListeners } from './listeners.ts';
import { loadBalancers } from './load-balancers.ts';

const PAGE = 400;

const TARGETLESS: ReadonlySet<string> = new Set(['redirect', 'fixed-response']);

/** The listeners of each load balancer; AWS tells those of one at a time. */
const load: DatasetLoader<LoadBalancerListeners> = async function* (context) {
  const elb = context.client(ElasticLoadBalancingV2Client);
  const answers = await askEach(rowsOf(loadBalancers, context), async ({ loadBalancerArn }) => {
    const found = await Array.fromAsync(
      itemsOf({
        operation: 'DescribeListeners',
        ask: (Marker) =>
          elb.send(
            new DescribeListenersCommand({ LoadBalancerArn: loadBalancerArn, PageSize: PAGE, Marker }),
            { abortSignal: context.signal },
          ),
        items: ({ Listeners }) => Listeners,
        next: ({ NextMarker }) => NextMarker,
        idOf: ({ ListenerArn }) => ListenerArn,
      }),
    );
    return { listeners: found.length, targetless: found.filter(isTargetless).length };
  });
  for (const [{ loadBalancerArn }, told] of answers) {
    if (told.state !== 'gone') yield { loadBalancerArn, answers: told };
  }
};

export default load;

function isTargetless({ DefaultActions }: Listener): boolean {
  return (DefaultActions ?? []).some(({ Type }) => Type !== undefined && TARGETLESS.has(Type));
}
