import { describe, expect, it } from 'vitest';
import { classicInService } from '../../src/checks/elb/classic-in-service.ts';
import { classicMigrate } from '../../src/checks/elb/classic-migrate.ts';
import { classicNoInstances } from '../../src/checks/elb/classic-no-instances.ts';
import { idleClassicLoadBalancers } from '../../src/checks/elb/idle-classic.ts';
import { noHealthyTargets } from '../../src/checks/elb/no-healthy-targets.ts';
import { noTargets } from '../../src/checks/elb/no-targets.ts';
import {
  idleApplicationLoadBalancers,
  idleGatewayLoadBalancers,
  idleNetworkLoadBalancers,
} from '../../src/checks/idle/elb.ts';
import type { ClassicLoadBalancer } from '../../src/datasets/elb/classic-load-balancers.ts';
import type { LoadBalancerListeners } from '../../src/datasets/elb/listeners.ts';
import type { LoadBalancer } from '../../src/datasets/elb/load-balancers.ts';
import type { TargetGroup } from '../../src/datasets/elb/target-groups.ts';
import { judge } from './judge.ts';
import { claimed, quantityClaims } from './quantities.ts';

const ARN = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/shop/1';

const balancer = (changes: Partial<LoadBalancer> = {}): LoadBalancer => ({
  loadBalancerArn: ARN,
  name: 'shop',
  type: 'application',
  scheme: 'internet-facing',
  state: 'active',
  createdAt: '2026-01-01T00:00:00.000Z',
  vpcId: 'vpc-1',
  availabilityZones: 3,
  applicationName: 'app/shop/1',
  networkName: null,
  gatewayName: null,
  tags: {},
  ...changes,
});

const group = (changes: Partial<TargetGroup> = {}): TargetGroup => ({
  targetGroupArn: 'tg-1',
  targetType: 'instance',
  loadBalancerArns: [ARN],
  targets: { state: 'told', value: { registered: 0, healthy: 0, unclear: 0 } },
  ...changes,
});

const targets = (registered: number, healthy: number, unclear = 0): Partial<TargetGroup> => ({
  targets: { state: 'told', value: { registered, healthy, unclear } },
});

const answering = (targetless: number): LoadBalancerListeners => ({
  loadBalancerArn: ARN,
  answers: { state: 'told', value: { listeners: 1, targetless } },
});

const withoutTargets = (
  changes: Partial<LoadBalancer>,
  targetGroups: readonly TargetGroup[],
  listeners: readonly LoadBalancerListeners[] = [answering(0)],
) => judge(noTargets, { loadBalancers: [balancer(changes)], targetGroups, listeners });

describe('load balancers without targets', () => {
  it('are found with the hours of their type', () => {
    const [found] = withoutTargets({}, [group()]);
    expect(found).toMatchObject({
      resourceId: ARN,
      evidence:
        'The application load balancer has 1 target groups without a registered target, and none of its listeners answers by itself.',
    });
    expect(claimed(found)).toEqual(['LoadBalancerUsage: 730 → 0']);
    expect(quantityClaims(found)[0]?.operation).toBe('LoadBalancing:Application');
  });

  it.each([
    ['network', 'LoadBalancing:Network'],
    ['gateway', 'LoadBalancing:Gateway'],
  ])('are found where a %s load balancer has no target group at all', (type, operation) => {
    const [found] = withoutTargets({ type }, [], []);
    expect(found).toMatchObject({ evidence: expect.stringContaining('has no target group') });
    expect(quantityClaims(found)[0]?.operation).toBe(operation);
  });

  it('claim nothing of a type that is not known', () => {
    expect(withoutTargets({ type: 'quantum' }, [], [])).toMatchObject([{ claims: [] }]);
  });

  it.each([
    ['has a target, healthy or not', {}, [group(targets(1, 0))], [answering(0)]],
    ['redirects', {}, [], [answering(1)]],
    ['is six days old', { createdAt: '2026-11-15T09:00:00.000Z' }, [], [answering(0)]],
    ['has a target in its other group', {}, [group(), group(targets(1, 1))], [answering(0)]],
  ])('are not one that %s', (_, changes, groups, listeners) => {
    expect(withoutTargets(changes, groups, listeners)).toEqual([]);
  });

  it('are undecided where targets, listeners or the age are not told', () => {
    const reasons = [
      withoutTargets({}, [group({ targets: { state: 'denied' } })]),
      withoutTargets({}, [], [{ loadBalancerArn: ARN, answers: { state: 'denied' } }]),
      withoutTargets({ createdAt: null }, []),
    ];
    expect(reasons).toEqual([
      [{ resourceId: ARN, reason: 'the targets of one of its target groups may not be read' }],
      [{ resourceId: ARN, reason: 'its listeners may not be read, and they may redirect without targets' }],
      [{ resourceId: ARN, reason: 'AWS did not tell when the load balancer was created' }],
    ]);
  });

  it('keep a hostile type in one sentence', () => {
    const [found] = withoutTargets({ loadBalancerArn: '<img>|`', type: null }, [], []);
    expect(found).toMatchObject({ resourceId: '<img>|`', evidence: expect.not.stringContaining('img') });
  });
});

const unhealthy = (...targetGroups: TargetGroup[]) =>
  judge(noHealthyTargets, { loadBalancers: [balancer()], targetGroups });

describe('load balancers without a healthy target', () => {
  it('are shown without an amount, since it may be an outage', () => {
    expect(unhealthy(group(targets(2, 0)), group(targets(1, 0)))).toEqual([
      {
        resourceId: ARN,
        evidence: 'The application load balancer has 3 registered targets and none of them is healthy.',
        claims: [],
      },
    ]);
  });

  it.each([
    ['a healthy target', [group(targets(2, 1))]],
    ['a target that AWS does not judge', [group(targets(1, 0, 1))]],
    ['no target', [group()]],
    [
      'a healthy target beside a group that may not be read',
      [group({ targets: { state: 'denied' } }), group(targets(1, 1))],
    ],
  ])('are not those with %s', (_, groups) => {
    expect(unhealthy(...groups)).toEqual([]);
  });

  it('are undecided where a group may not be read', () => {
    expect(unhealthy(group(targets(1, 0)), group({ targets: { state: 'denied' } }))).toEqual([
      { resourceId: ARN, reason: 'the targets of one of its target groups may not be read' },
    ]);
  });
});

const days = (count: number, value = 0): number[] => Array.from({ length: count }, () => value);

type Metrics = Readonly<Record<string, readonly number[] | null>>;

const silent: Metrics = { requests: null, redirects: null, fixedAnswers: null, capacityUnits: days(14) };

const idle = (metrics: Metrics, changes: Partial<LoadBalancer> = {}) =>
  judge(idleApplicationLoadBalancers, { rows: [balancer(changes)] }, { metrics });

describe('idle Application Load Balancers', () => {
  it('are found where the counts are silent and the capacity is measured', () => {
    const [found] = idle(silent);
    expect(found).toMatchObject({
      resourceId: ARN,
      evidence: expect.stringContaining('RequestCount in all 0'),
    });
    expect(claimed(found)).toEqual(['LoadBalancerUsage: 730 → 0']);
  });

  it.each(['requests', 'redirects', 'fixedAnswers'])('are not those with %s', (name) => {
    expect(idle({ ...silent, [name]: [141] })).toEqual([]);
    expect(idle({ ...silent, [name]: [140] })).toHaveLength(1);
  });

  it('are not those whose few connections move much', () => {
    expect(idle({ ...silent, capacityUnits: [...days(13), 0.5] })).toEqual([]);
  });

  it('are undecided without the metric that is always published', () => {
    expect(idle({ ...silent, capacityUnits: null })).toMatchObject([
      { reason: expect.stringContaining('ConsumedLCUs') },
    ]);
  });

  it.each([
    ['a network load balancer', { type: 'network' }],
    ['young', { createdAt: '2026-11-10T00:00:00.000Z' }],
    ['being made', { state: 'provisioning' }],
  ])('are not those that are %s', (_, changes) => {
    expect(idle(silent, changes)).toEqual([]);
  });
});

describe('idle Network and Gateway Load Balancers', () => {
  const network = (metrics: Metrics) =>
    judge(idleNetworkLoadBalancers, { rows: [balancer({ type: 'network' })] }, { metrics });
  const gateway = (metrics: Metrics) =>
    judge(idleGatewayLoadBalancers, { rows: [balancer({ type: 'gateway' })] }, { metrics });

  it('are found with their own hours', () => {
    const [found] = network({ flows: days(14), bytes: days(14) });
    expect(quantityClaims(found)[0]?.operation).toBe('LoadBalancing:Network');
    const [other] = gateway({ bytes: null, capacityUnits: days(14) });
    expect(quantityClaims(other)[0]?.operation).toBe('LoadBalancing:Gateway');
  });

  it('are not those that carry something', () => {
    expect(network({ flows: days(14, 11), bytes: days(14) })).toEqual([]);
    expect(network({ flows: days(14), bytes: [2_000_000] })).toEqual([]);
    expect(gateway({ bytes: [1], capacityUnits: days(14) })).toEqual([]);
  });

  it('are undecided where a metric that is always published is missing', () => {
    expect(network({ flows: null, bytes: days(14) })).toMatchObject([
      { reason: expect.stringContaining('NewFlowCount') },
    ]);
    expect(gateway({ bytes: null, capacityUnits: null })).toMatchObject([{ reason: expect.any(String) }]);
  });

  it('are not of the other type', () => {
    const rows = [balancer()];
    expect(
      judge(idleNetworkLoadBalancers, { rows }, { metrics: { flows: days(14), bytes: days(14) } }),
    ).toEqual([]);
    expect(judge(idleGatewayLoadBalancers, { rows }, { metrics: { capacityUnits: days(14) } })).toEqual([]);
  });
});

const classic = (changes: Partial<ClassicLoadBalancer> = {}): ClassicLoadBalancer => ({
  loadBalancerName: 'old',
  scheme: 'internal',
  createdAt: '2026-01-01T00:00:00.000Z',
  vpcId: 'vpc-1',
  instances: 0,
  inService: { state: 'told', value: 0 },
  tags: {},
  ...changes,
});

describe('Classic Load Balancers', () => {
  const empty = (changes: Partial<ClassicLoadBalancer>) =>
    judge(classicNoInstances, { classicLoadBalancers: [classic(changes)] });

  it('without instances are found with their hours', () => {
    const [found] = empty({});
    expect(found).toMatchObject({
      evidence: 'The Classic Load Balancer was created on 2026-01-01 and no instance is registered with it.',
    });
    expect(quantityClaims(found)[0]).toMatchObject({ operation: 'LoadBalancing', resourceId: 'old' });
  });

  it('with an instance, in service or not, or young, are not found; without an age they are undecided', () => {
    expect(empty({ instances: 1 })).toEqual([]);
    expect(empty({ createdAt: '2026-11-20T00:00:00.000Z' })).toEqual([]);
    expect(empty({ createdAt: null })).toMatchObject([{ reason: expect.stringContaining('created') }]);
  });

  it('with nothing in service are shown without an amount; refused ones are undecided', () => {
    const serving = (changes: Partial<ClassicLoadBalancer>) =>
      judge(classicInService, { classicLoadBalancers: [classic({ instances: 2, ...changes })] });
    expect(serving({})).toEqual([
      {
        resourceId: 'old',
        evidence: 'The Classic Load Balancer has 2 registered instances and none of them is in service.',
        claims: [],
      },
    ]);
    expect(serving({ inService: { state: 'told', value: 1 } })).toEqual([]);
    expect(serving({ instances: 0 })).toEqual([]);
    expect(serving({ inService: { state: 'denied' } })).toMatchObject([{ reason: expect.any(String) }]);
  });

  it('in use are to be replaced; those without instances are to be deleted', () => {
    const migrate = (instances: number) =>
      judge(classicMigrate, { classicLoadBalancers: [classic({ instances })] });
    expect(migrate(2)).toMatchObject([{ resourceId: 'old', claims: [] }]);
    expect(migrate(0)).toEqual([]);
  });

  const quiet = (metrics: Metrics, changes: Partial<ClassicLoadBalancer> = {}) =>
    judge(
      idleClassicLoadBalancers,
      { classicLoadBalancers: [classic({ instances: 1, ...changes })] },
      { metrics },
    );

  it('are idle where hosts are counted and requests are not', () => {
    expect(quiet({ requests: null, healthy: days(14, 1) })).toMatchObject([
      { evidence: expect.stringContaining('0 requests or connections over 14 measured days') },
    ]);
  });

  it('are not idle with requests, without instances, or young; and undecided without the counts of hosts', () => {
    expect(quiet({ requests: [141], healthy: days(14, 1) })).toEqual([]);
    expect(quiet({ requests: null, healthy: days(14) }, { instances: 0 })).toEqual([]);
    expect(quiet({ requests: null, healthy: days(14) }, { createdAt: '2026-11-20T00:00:00.000Z' })).toEqual(
      [],
    );
    expect(quiet({ requests: null, healthy: null })).toMatchObject([
      { reason: 'CloudWatch has 0 days of HealthyHostCount, 13 are needed' },
    ]);
    expect(quiet({ requests: null, healthy: days(14) }, { createdAt: null })).toMatchObject([
      { reason: expect.stringContaining('created') },
    ]);
  });
});
