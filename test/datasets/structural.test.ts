import { describe, expect, it } from 'vitest';
import { crossZones } from '../../src/datasets/elb/cross-zone.ts';
import { mqBrokers } from '../../src/datasets/mq/brokers.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { denied, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';
import { readInPages } from './read-in-pages.ts';

const CREATED = new Date('2026-01-02T03:04:05.000Z');
const ISO = '2026-01-02T03:04:05.000Z';

describe('brokers', () => {
  const listed = (id: string, changes: object = {}) => ({
    BrokerId: id,
    BrokerName: `name of ${id}`,
    BrokerState: 'RUNNING',
    DeploymentMode: 'SINGLE_INSTANCE',
    EngineType: 'ACTIVEMQ',
    HostInstanceType: 'mq.m5.large',
    Created: CREATED,
    ...changes,
  });
  const row = {
    engine: 'ACTIVEMQ',
    state: 'RUNNING',
    deploymentMode: 'SINGLE_INSTANCE',
    instanceType: 'mq.m5.large',
    createdAt: ISO,
    rabbitMqName: null,
    tags: { team: 'shop' },
  };

  it('have the name that CloudWatch counts under, and their tags, from both pages', async () => {
    const rabbit = listed('c', { EngineType: 'RabbitMQ', DeploymentMode: 'CLUSTER_MULTI_AZ' });
    const pair = listed('b', { DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ' });
    expect(
      await readInPages(mqBrokers, {
        marker: 'NextToken',
        pages: [{ BrokerSummaries: [listed('a'), pair] }, { BrokerSummaries: [rabbit] }],
        others: { 'mq:DescribeBroker': () => ({ Tags: { team: 'shop' } }) },
      }),
    ).toEqual([
      { ...row, brokerId: 'a', activeMqName: 'name of a-1' },
      { ...row, brokerId: 'b', deploymentMode: 'ACTIVE_STANDBY_MULTI_AZ', activeMqName: null },
      {
        ...row,
        brokerId: 'c',
        engine: 'RABBITMQ',
        deploymentMode: 'CLUSTER_MULTI_AZ',
        activeMqName: null,
        rabbitMqName: 'name of c',
      },
    ]);
  });

  it('whose description is refused stay without tags; those that have gone are left out', async () => {
    await using aws = await startScriptedAws({
      'mq:ListBrokers': () => ({ BrokerSummaries: [listed('a'), listed('b'), listed('c')] }),
      'mq:DescribeBroker': ({ BrokerId }: { readonly BrokerId?: string }) => {
        if (BrokerId === 'a') throw denied();
        if (BrokerId === 'b') throw new Refusal('NotFoundException', 'no such broker', 404);
        return {};
      },
    });
    expect(await rowsOf(mqBrokers, contextFor(aws.url))).toMatchObject([
      { brokerId: 'a', tags: null, activeMqName: 'name of a-1' },
      { brokerId: 'c', tags: {} },
    ]);
  });
});

describe('cross-zone load balancing', () => {
  const attribute = (Value: string) => ({
    Attributes: [
      { Key: 'deletion_protection.enabled', Value: 'true' },
      { Key: 'load_balancing.cross_zone.enabled', Value },
    ],
  });

  it('is told of network load balancers alone; refusals and silence stay, those that have gone are left out', async () => {
    await using aws = await startScriptedAws({
      'Elastic Load Balancing v2:DescribeLoadBalancerAttributes': ({
        LoadBalancerArn,
      }: {
        readonly LoadBalancerArn?: string;
      }) => {
        if (LoadBalancerArn === 'on') return attribute('true');
        if (LoadBalancerArn === 'off') return attribute('false');
        if (LoadBalancerArn === 'denied') throw denied();
        if (LoadBalancerArn === 'gone') throw new Refusal('LoadBalancerNotFound', 'gone', 400);
        return { Attributes: [] };
      },
    });
    const network = ['on', 'off', 'denied', 'gone', 'silent'].map((loadBalancerArn) => ({
      loadBalancerArn,
      type: 'network',
    }));
    const context = {
      ...contextFor(aws.url),
      rows: () => [...network, { loadBalancerArn: 'alb', type: 'application' }],
    };
    expect(await rowsOf(crossZones, context)).toEqual([
      { loadBalancerArn: 'on', crossZone: { state: 'told', value: true } },
      { loadBalancerArn: 'off', crossZone: { state: 'told', value: false } },
      { loadBalancerArn: 'denied', crossZone: { state: 'denied' } },
      { loadBalancerArn: 'silent', crossZone: { state: 'told', value: null } },
    ]);
    expect(aws.calls).toHaveLength(5);
  });
});
