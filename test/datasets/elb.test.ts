import { describe, expect, it } from 'vitest';
import { classicLoadBalancers } from '../../src/datasets/elb/classic-load-balancers.ts';
import { listeners } from '../../src/datasets/elb/listeners.ts';
import { loadBalancers } from '../../src/datasets/elb/load-balancers.ts';
import { targetGroups } from '../../src/datasets/elb/target-groups.ts';
import { denied, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const V2 = 'Elastic Load Balancing v2';
const arn = (name: string) => `arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/${name}`;

describe('load balancers', () => {
  it('are read to the last page with the tags of each', async () => {
    await using aws = await startScriptedAws({
      [`${V2}:DescribeLoadBalancers`]: (input) =>
        'Marker' in input && input.Marker
          ? { LoadBalancers: [{ LoadBalancerArn: arn('net/b/2'), Type: 'network' }] }
          : {
              LoadBalancers: [
                {
                  LoadBalancerArn: arn('app/a/1'),
                  LoadBalancerName: 'a',
                  Type: 'application',
                  Scheme: 'internal',
                  State: { Code: 'active' },
                  CreatedTime: new Date('2026-01-02T00:00:00Z'),
                  VpcId: 'vpc-1',
                  AvailabilityZones: [{ ZoneName: 'a' }, { ZoneName: 'b' }],
                },
              ],
              NextMarker: 'more',
            },
      [`${V2}:DescribeTags`]: () => ({
        TagDescriptions: [{ ResourceArn: arn('app/a/1'), Tags: [{ Key: 'team', Value: 'shop' }] }],
      }),
    });
    expect(await rowsOf(loadBalancers, contextFor(aws.url))).toEqual([
      {
        loadBalancerArn: arn('app/a/1'),
        name: 'a',
        type: 'application',
        scheme: 'internal',
        state: 'active',
        createdAt: '2026-01-02T00:00:00.000Z',
        vpcId: 'vpc-1',
        availabilityZones: 2,
        applicationName: 'app/a/1',
        networkName: null,
        gatewayName: null,
        tags: { team: 'shop' },
      },
      expect.objectContaining({ networkName: 'net/b/2', applicationName: null, createdAt: null, tags: {} }),
    ]);
  });
});

describe('target groups', () => {
  const groups = () => ({
    TargetGroups: [
      { TargetGroupArn: 'tg-1', TargetType: 'ip', LoadBalancerArns: [arn('app/a/1')] },
      { TargetGroupArn: 'tg-2' },
    ],
  });

  it('count their targets, but not those that are drained', async () => {
    await using aws = await startScriptedAws({
      [`${V2}:DescribeTargetGroups`]: groups,
      [`${V2}:DescribeTargetHealth`]: (input) => ({
        TargetHealthDescriptions:
          'TargetGroupArn' in input && input.TargetGroupArn === 'tg-1'
            ? ['healthy', 'unhealthy', 'unhealthy.draining', 'draining', 'initial'].map((State) => ({
                TargetHealth: { State },
              }))
            : [],
      }),
    });
    expect(await rowsOf(targetGroups, contextFor(aws.url))).toEqual([
      {
        targetGroupArn: 'tg-1',
        targetType: 'ip',
        loadBalancerArns: [arn('app/a/1')],
        targets: { state: 'told', value: { registered: 4, healthy: 1, unclear: 1 } },
      },
      {
        targetGroupArn: 'tg-2',
        targetType: null,
        loadBalancerArns: [],
        targets: { state: 'told', value: { registered: 0, healthy: 0, unclear: 0 } },
      },
    ]);
  });

  it('keep a refusal of one, and end where all are refused', async () => {
    await using some = await startScriptedAws({
      [`${V2}:DescribeTargetGroups`]: groups,
      [`${V2}:DescribeTargetHealth`]: (input) => {
        if ('TargetGroupArn' in input && input.TargetGroupArn === 'tg-1') throw denied();
        return { TargetHealthDescriptions: [] };
      },
    });
    expect(await rowsOf(targetGroups, contextFor(some.url))).toMatchObject([
      { targetGroupArn: 'tg-1', targets: { state: 'denied' } },
      { targetGroupArn: 'tg-2', targets: { state: 'told' } },
    ]);
    await using all = await startScriptedAws({ [`${V2}:DescribeTargetGroups`]: groups });
    await expect(rowsOf(targetGroups, contextFor(all.url))).rejects.toThrow();
  });
});

describe('listeners', () => {
  it('tell those that need no target', async () => {
    await using aws = await startScriptedAws({
      [`${V2}:DescribeListeners`]: () => ({
        Listeners: [
          { ListenerArn: 'l-1', DefaultActions: [{ Type: 'redirect' }] },
          { ListenerArn: 'l-2', DefaultActions: [{ Type: 'forward' }] },
        ],
      }),
    });
    const before = [{ loadBalancerArn: arn('app/a/1'), type: 'application' }];
    const context = { ...contextFor(aws.url), rows: () => before };
    expect(await rowsOf(listeners, context)).toEqual([
      { loadBalancerArn: arn('app/a/1'), answers: { state: 'told', value: { listeners: 2, targetless: 1 } } },
    ]);
    expect(aws.calls).toHaveLength(1);
  });
});

describe('Classic Load Balancers', () => {
  it('tell their instances and how many serve', async () => {
    await using aws = await startScriptedAws({
      'Elastic Load Balancing:DescribeLoadBalancers': (input) =>
        'Marker' in input && input.Marker
          ? { LoadBalancerDescriptions: [{ LoadBalancerName: 'empty' }] }
          : {
              LoadBalancerDescriptions: [
                {
                  LoadBalancerName: 'old',
                  Scheme: 'internal',
                  VPCId: 'vpc-1',
                  Instances: [{ InstanceId: 'i-1' }, { InstanceId: 'i-2' }],
                  CreatedTime: new Date('2020-01-02T00:00:00Z'),
                },
              ],
              NextMarker: 'more',
            },
      'Elastic Load Balancing:DescribeInstanceHealth': () => ({
        InstanceStates: [
          { InstanceId: 'i-1', State: 'InService' },
          { InstanceId: 'i-2', State: 'OutOfService' },
        ],
      }),
      'Elastic Load Balancing:DescribeTags': () => ({
        TagDescriptions: [{ LoadBalancerName: 'old', Tags: [{ Key: 'env', Value: 'dev' }] }],
      }),
    });
    expect(await rowsOf(classicLoadBalancers, contextFor(aws.url))).toEqual([
      {
        loadBalancerName: 'old',
        scheme: 'internal',
        createdAt: '2020-01-02T00:00:00.000Z',
        vpcId: 'vpc-1',
        instances: 2,
        inService: { state: 'told', value: 1 },
        tags: { env: 'dev' },
      },
      {
        loadBalancerName: 'empty',
        scheme: null,
        createdAt: null,
        vpcId: null,
        instances: 0,
        inService: { state: 'told', value: 0 },
        tags: {},
      },
    ]);
    expect(aws.calls.filter(({ operation }) => operation.endsWith('InstanceHealth'))).toHaveLength(1);
  });
});
