import { listeners } from '../../src/datasets/elb/listeners.ts';
import { type LoadBalancer, loadBalancers } from '../../src/datasets/elb/load-balancers.ts';
import { type Targets, targetGroups } from '../../src/datasets/elb/target-groups.ts';
import { SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, metricsOf, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

const HEALTHY: Targets = { registered: 2, healthy: 2, unclear: 0 };

interface Planted {
  readonly name: string;
  readonly requests: number;
  readonly truth: PlantedTruth;
  readonly targets?: Targets;
  readonly redirects?: boolean;
  readonly row?: Partial<LoadBalancer>;
}

const arnOf = (name: string) =>
  `arn:aws:elasticloadbalancing:us-east-1:${SHOP_ACCOUNT}:loadbalancer/app/${name}/0e57a7e000000001`;

function balancer({ name, requests, truth, targets, redirects = false, row = {} }: Planted): PlantedResource {
  const loadBalancerArn = arnOf(name);
  const measured = `app/${name}/0e57a7e000000001`;
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: loadBalancerArn,
    rows: [
      rowOf(loadBalancers, {
        loadBalancerArn,
        name,
        type: 'application',
        scheme: 'internet-facing',
        state: 'active',
        createdAt: '2026-02-11T09:00:00.000Z',
        vpcId: 'vpc-0e57a7e0000000010',
        availabilityZones: 2,
        applicationName: measured,
        networkName: null,
        gatewayName: null,
        tags: { team: 'storefront' },
        ...row,
      }),
      rowOf(listeners, {
        loadBalancerArn,
        answers: { state: 'told', value: { listeners: 1, targetless: redirects ? 1 : 0 } },
      }),
      ...(targets
        ? [
            rowOf(targetGroups, {
              targetGroupArn: `arn:aws:elasticloadbalancing:us-east-1:${SHOP_ACCOUNT}:targetgroup/${name}/1`,
              targetType: 'instance',
              loadBalancerArns: [loadBalancerArn],
              targets: { state: 'told', value: targets },
            }),
          ]
        : []),
    ],
    metrics: metricsOf(
      'AWS/ApplicationELB',
      { LoadBalancer: measured },
      redirects
        ? { HTTP_Redirect_Count: requests, ConsumedLCUs: 1 }
        : { RequestCount: requests, ConsumedLCUs: requests > 100 ? 2 : 0.001 },
    ),
    charges: [{ sku: 'alb-hours', quantity: 24 }],
    truth,
  };
}

export const plantedBalancers: readonly PlantedResource[] = [
  balancer({
    name: 'estate-silent',
    requests: 2,
    targets: HEALTHY,
    truth: wasteOf('elb-idle-application-load-balancers', 'idle', arnOf('estate-silent'), []),
  }),
  // Somebody asks, and there is nothing behind it that could answer.
  balancer({
    name: 'estate-empty',
    requests: 900,
    truth: wasteOf('elb-no-targets', 'idle', arnOf('estate-empty'), []),
  }),
  balancer({
    name: 'estate-redirect',
    requests: 40_000,
    redirects: true,
    truth: decoy('it redirects, which takes no target'),
  }),
  balancer({
    name: 'estate-new',
    requests: 0,
    row: { createdAt: '2026-11-17T09:00:00.000Z' },
    truth: decoy('made three days ago: its targets are on their way'),
  }),
  balancer({
    name: 'estate-shop',
    requests: 900_000,
    targets: HEALTHY,
    truth: decoy('it serves requests'),
  }),
];
