import { describe, expect, it } from 'vitest';
import { nlbCrossZone } from '../../src/checks/elb/nlb-cross-zone.ts';
import { idleActiveMqBrokers, idleRabbitMqBrokers } from '../../src/checks/idle/mq.ts';
import { duplicatePrivateZone } from '../../src/checks/route53/duplicate-private-zone.ts';
import type { CrossZone } from '../../src/datasets/elb/cross-zone.ts';
import type { LoadBalancer } from '../../src/datasets/elb/load-balancers.ts';
import type { MqBroker } from '../../src/datasets/mq/brokers.ts';
import type { HostedZone } from '../../src/datasets/route53/hosted-zones.ts';
import { judge } from './judge.ts';

const days = (count: number, value = 0): number[] => Array.from({ length: count }, () => value);

describe('brokers', () => {
  const broker = (changes: Partial<MqBroker> = {}): MqBroker => ({
    brokerId: 'b-1',
    engine: 'ACTIVEMQ',
    state: 'RUNNING',
    deploymentMode: 'SINGLE_INSTANCE',
    instanceType: 'mq.m5.large',
    createdAt: '2026-01-01T00:00:00.000Z',
    activeMqName: 'orders-1',
    rabbitMqName: null,
    tags: {},
    ...changes,
  });
  const rabbit = { engine: 'RABBITMQ', activeMqName: null, rabbitMqName: 'orders' };

  const active = (changes: Partial<MqBroker>, connections: readonly number[] | null = days(14)) =>
    judge(idleActiveMqBrokers, { rows: [broker(changes)] }, { metrics: { connections } });
  const ofRabbit = (changes: Partial<MqBroker>, connections: readonly number[] | null = days(14)) =>
    judge(idleRabbitMqBrokers, { rows: [broker({ ...rabbit, ...changes })] }, { metrics: { connections } });

  it('that nobody connects to are found with all that is billed', () => {
    const found = {
      resourceId: 'b-1',
      evidence: expect.stringContaining('its instance type is mq.m5.large'),
      claims: [{ resourceId: 'b-1', usageTypes: [], remains: { units: 0n, scale: 0 } }],
    };
    expect(active({})).toEqual([found]);
    expect(ofRabbit({})).toEqual([found]);
    expect(ofRabbit({ deploymentMode: 'CLUSTER_MULTI_AZ' })).toEqual([found]);
  });

  it.each([active, ofRabbit])(
    'with a connection on any day, new ones and those that are not running are not',
    (judged) => {
      expect(judged({}, [...days(13), 1])).toEqual([]);
      expect(judged({ createdAt: '2026-11-10T00:00:00.000Z' })).toEqual([]);
      expect(judged({ state: 'CREATION_IN_PROGRESS' })).toEqual([]);
    },
  );

  it.each([active, ofRabbit])(
    'that are not measured, or of which nobody knows the age, are undecided',
    (judged) => {
      expect(judged({}, null)).toMatchObject([{ reason: expect.stringMatching(/Connections?Count/) }]);
      expect(judged({}, days(12))).toMatchObject([{ reason: expect.stringContaining('12 days') }]);
      expect(judged({ createdAt: null })).toMatchObject([{ reason: expect.stringContaining('created') }]);
    },
  );

  it('are judged by the metric of their engine alone, and pairs not at all', () => {
    expect(active(rabbit)).toEqual([]);
    expect(ofRabbit({ engine: 'ACTIVEMQ' })).toEqual([]);
    expect(active({ deploymentMode: 'ACTIVE_STANDBY_MULTI_AZ', activeMqName: null })).toEqual([]);
    expect(active({ engine: null })).toEqual([]);
  });
});

describe('private zones', () => {
  const zone = (hostedZoneId: string, changes: Partial<HostedZone> = {}): HostedZone => ({
    hostedZoneId,
    name: 'corp.example.',
    isPrivate: true,
    records: 12,
    linkedService: null,
    ...changes,
  });
  const beside = (changes: Partial<HostedZone>) =>
    judge(duplicatePrivateZone, { hostedZones: [zone('Z1'), zone('Z2', changes)] });

  it('of one name with as many records are found, each of them, without an amount', () => {
    expect(beside({})).toEqual(
      ['Z1', 'Z2'].map((resourceId) => ({
        resourceId,
        evidence:
          '2 private zones of the account have the name of this one and 12 records each; one zone can be associated with several VPCs.',
        claims: [],
      })),
    );
  });

  it('of other names or sizes, public ones, and those of a service are not', () => {
    expect(beside({ name: 'other.example.' })).toEqual([]);
    expect(beside({ records: 13 })).toEqual([]);
    expect(beside({ isPrivate: false })).toEqual([]);
    expect(beside({ linkedService: 'servicediscovery.amazonaws.com' })).toEqual([]);
  });

  it('that hold nothing are left to the check of empty zones', () => {
    const empty = { records: 2 };
    expect(judge(duplicatePrivateZone, { hostedZones: [zone('Z1', empty), zone('Z2', empty)] })).toEqual([]);
  });

  it('of which AWS did not tell the size are undecided', () => {
    expect(beside({ records: null })).toEqual([
      { resourceId: 'Z2', reason: 'AWS did not tell how many records it has' },
    ]);
  });

  it('have their names kept out of the evidence', () => {
    const hostile = { name: '<img src=x>|' };
    const found = judge(duplicatePrivateZone, { hostedZones: [zone('Z1', hostile), zone('Z2', hostile)] });
    expect(found).toHaveLength(2);
    expect(JSON.stringify(found)).not.toContain('img');
  });
});

describe('network load balancers', () => {
  const ARN = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/net/web/1';
  const DAY = 100 * 2 ** 30;
  const balancer = (changes: Partial<LoadBalancer>): LoadBalancer => ({
    loadBalancerArn: ARN,
    name: 'web',
    type: 'network',
    scheme: 'internal',
    state: 'active',
    createdAt: '2026-01-01T00:00:00.000Z',
    vpcId: 'vpc-1',
    availabilityZones: 3,
    applicationName: null,
    networkName: 'net/web/1',
    gatewayName: null,
    tags: {},
    ...changes,
  });
  const judged = (
    crossZone: CrossZone['crossZone'] = { state: 'told', value: true },
    processed: readonly number[] | null = days(10, DAY),
    changes: Partial<LoadBalancer> = {},
  ) =>
    judge(
      nlbCrossZone,
      { loadBalancers: [balancer(changes)], crossZones: [{ loadBalancerArn: ARN, crossZone }] },
      { metrics: { processed } },
    );

  it('that send much to targets of all zones are found without an amount', () => {
    expect(judged()).toEqual([
      {
        resourceId: ARN,
        evidence: 'It sends to targets of all its 3 zones, and processed 1000 GiB over 10 measured days.',
        claims: [],
      },
    ]);
  });

  it('that keep to the zone, have little traffic or one zone, and those of other types are not', () => {
    expect(judged({ state: 'told', value: false }, null)).toEqual([]);
    expect(judged(undefined, days(14, DAY / 2))).toEqual([]);
    expect(judged(undefined, undefined, { availabilityZones: 1 })).toEqual([]);
    expect(judged(undefined, undefined, { type: 'application' })).toEqual([]);
    // Gone since it was listed.
    expect(judge(nlbCrossZone, { loadBalancers: [balancer({})], crossZones: [] })).toEqual([]);
  });

  it('that are not measured, or of which the attribute is not known, are undecided', () => {
    expect(judged(undefined, null)).toMatchObject([{ reason: expect.stringContaining('ProcessedBytes') }]);
    expect(judged({ state: 'denied' })).toMatchObject([
      { reason: expect.stringContaining('may not be read') },
    ]);
    expect(judged({ state: 'told', value: null })).toMatchObject([
      { reason: expect.stringContaining('did not tell') },
    ]);
  });
});
