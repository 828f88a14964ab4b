import {
  DescribeLoadBalancerAttributesCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { rowsOf } from '../rows-of.ts';
import type { CrossZone } from './cross-zone.ts';
import { loadBalancers } from './load-balancers.ts';

const ATTRIBUTE = 'load_balancing.cross_zone.enabled';

/** Of the network load balancers, one at a time as AWS tells it; application load balancers pay nothing between zones. */
const load: DatasetLoader<CrossZone> = async function* (context) {
  const elb = context.client(ElasticLoadBalancingV2Client);
  const network = rowsOf(loadBalancers, context).filter(({ type }) => type === 'network');
  const answers = await askEach(network, async ({ loadBalancerArn: LoadBalancerArn }) => {
    const { Attributes } = await elb.send(new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn }), {
      abortSignal: context.signal,
    });
    const value = Attributes?.find(({ Key }) => Key === ATTRIBUTE)?.Value;
    return value === undefined ? null : value === 'true';
  });
  for (const [{ loadBalancerArn }, crossZone] of answers)
    if (crossZone.state !== 'gone') yield { loadBalancerArn, crossZone };
};

export default load;
