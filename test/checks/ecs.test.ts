import { describe, expect, it } from 'vitest';
import { smallestFargateSize } from '../../src/checks/ecs/fargate-sizes.ts';
import { oversizedFargateTasks } from '../../src/checks/ecs/oversized-fargate-tasks.ts';
import { servicesWithoutScaling } from '../../src/checks/ecs/services-without-scaling.ts';
import { x86FargateTasks } from '../../src/checks/ecs/x86-fargate-tasks.ts';
import { emptyEcsClusters, idleEcsServices } from '../../src/checks/idle/ecs.ts';
import type { EcsCluster } from '../../src/datasets/ecs/clusters.ts';
import type { EcsScalableTarget } from '../../src/datasets/ecs/scalable-targets.ts';
import type { EcsService } from '../../src/datasets/ecs/services.ts';
import { judge } from './judge.ts';
import { claimed } from './quantities.ts';

const HOSTILE = '<img src=x>|`::add-mask::`';

const service = (changes: Partial<EcsService> = {}): EcsService => ({
  serviceId: 'shop/orders',
  serviceName: 'orders',
  clusterName: 'shop',
  status: 'ACTIVE',
  desiredTasks: 2,
  runningTasks: 2,
  runsOn: 'fargate',
  scheduling: 'REPLICA',
  createdAt: '2026-01-01T00:00:00.000Z',
  taskDefinition: 'read',
  taskCpuUnits: 1_024,
  taskMemoryMib: 4_096,
  architecture: 'X86_64',
  operatingSystem: 'LINUX',
  tags: {},
  ...changes,
});

const hours = (value: number, days = 14) => Array.from({ length: days * 24 }, () => value);
const days = (value: number, count = 14) => Array.from({ length: count }, () => value);

const elsewhere: readonly (readonly [string, Partial<EcsService>])[] = [
  ['on EC2', { runsOn: 'ec2' }],
  ['on Spot, which has a price of its own', { runsOn: 'fargate-spot' }],
  ['of Windows', { operatingSystem: 'WINDOWS_SERVER_2022_CORE' }],
  ['that are being drained', { status: 'DRAINING' }],
];

const oversized = (changes: Partial<EcsService> = {}, cpu = hours(10), memory = hours(20)) =>
  judge(oversizedFargateTasks, { ecsServices: [service(changes)] }, { metrics: { cpu, memory } });

describe('Fargate tasks that ask for too much', () => {
  it('are found with the smallest size that carries their peak', () => {
    const [found] = oversized();
    expect(found).toMatchObject({
      resourceId: 'shop/orders',
      evidence:
        'Tasks of 1024 CPU units and 4096 MiB used at most 10.0 % of their CPU and 20.0 % of their memory over 14 measured days; 256 units and 1024 MiB would do, for 2 tasks.',
    });
    expect(claimed(found)).toEqual([
      'Fargate-vCPU-Hours:perCPU: 1460 → 365',
      'Fargate-GB-Hours: 5840 → 1460',
    ]);
  });

  it.each([
    ...elsewhere,
    ['that want no task', { desiredTasks: 0 }] as const,
    ['made a week ago', { createdAt: '2026-11-14T00:00:00.000Z' }] as const,
  ])('are not those %s', (_, changes) => {
    expect(oversized(changes)).toEqual([]);
  });

  it('are not those that one busy hour needed', () => {
    expect(oversized({}, [...hours(10).slice(1), 70], hours(80))).toEqual([]);
  });

  it('are undecided without two weeks of both metrics, or without their definition', () => {
    const reason = 'CloudWatch has 3 days of CPU and memory, 13 are needed';
    expect(oversized({}, hours(10), hours(20, 3))).toEqual([{ resourceId: 'shop/orders', reason }]);
    const denied = { taskDefinition: 'denied', taskCpuUnits: null, taskMemoryMib: null } as const;
    expect(oversized(denied)).toMatchObject([{ reason: 'the task definition may not be read' }]);
  });

  it.each([
    [10, 10, { cpuUnits: 256, memoryMib: 512 }],
    [256, 600, { cpuUnits: 256, memoryMib: 1_024 }],
    [256, 2_048, { cpuUnits: 256, memoryMib: 2_048 }],
    [100, 2_049, { cpuUnits: 512, memoryMib: 3_072 }],
    [1_024, 2_000, { cpuUnits: 1_024, memoryMib: 2_048 }],
    [8_192, 20_000, { cpuUnits: 8_192, memoryMib: 20_480 }],
    [20_000, 1, null],
  ])('of %d units and %d MiB fit into %o', (cpu, memory, size) => {
    expect(smallestFargateSize(cpu, memory)).toEqual(size);
  });
});

describe('Fargate tasks on X86_64', () => {
  const x86 = (changes: Partial<EcsService> = {}) =>
    judge(x86FargateTasks, { ecsServices: [service(changes)] });

  it('are found with the same hours on either side', () => {
    expect(claimed(x86()[0])).toEqual([
      'Fargate-vCPU-Hours:perCPU: 1460 → 0',
      'Fargate-GB-Hours: 5840 → 0',
      'Fargate-ARM-vCPU-Hours:perCPU: 0 → 1460',
      'Fargate-ARM-GB-Hours: 0 → 5840',
    ]);
    expect(x86({ serviceId: HOSTILE })).toMatchObject([{ evidence: expect.not.stringContaining('img') }]);
  });

  it.each([
    ...elsewhere,
    ['on ARM64', { architecture: 'ARM64' }] as const,
    ['at rest', { desiredTasks: 0 }] as const,
  ])('are not those %s', (_, changes) => {
    expect(x86(changes)).toEqual([]);
  });

  it('are undecided without their definition', () => {
    expect(x86({ taskDefinition: 'denied', architecture: null })).toMatchObject([
      { reason: 'the task definition may not be read' },
    ]);
  });
});

describe('services without scaling', () => {
  const scaling = (
    changes: Partial<EcsService> = {},
    ecsScalableTargets: readonly EcsScalableTarget[] = [],
  ) => judge(servicesWithoutScaling, { ecsServices: [service(changes)], ecsScalableTargets });
  const target = { serviceId: 'shop/orders', minimumTasks: 1, maximumTasks: 4 };

  it('are found, also where the least and most number are one', () => {
    expect(scaling()).toMatchObject([
      { resourceId: 'shop/orders', claims: [], evidence: expect.stringContaining('not registered') },
    ]);
    expect(scaling({}, [{ ...target, minimumTasks: 4 }])).toMatchObject([
      { evidence: expect.stringContaining('same least and most number') },
    ]);
    expect(scaling({}, [{ ...target, serviceId: 'other/orders' }])).toHaveLength(1);
  });

  it('are not those that scale, daemons, single tasks or those that are drained', () => {
    expect(scaling({}, [target])).toEqual([]);
    expect(scaling({ scheduling: 'DAEMON' })).toEqual([]);
    expect(scaling({ desiredTasks: 1 })).toEqual([]);
    expect(scaling({ status: 'DRAINING' })).toEqual([]);
  });
});

describe('idle Fargate services', () => {
  const idle = (changes: Partial<EcsService> = {}, cpu: readonly number[] | null = days(0.4)) =>
    judge(idleEcsServices, { rows: [service(changes)] }, { metrics: { cpu } });

  it('are found with all their hours', () => {
    expect(claimed(idle()[0])).toEqual(['Fargate-vCPU-Hours:perCPU: 1460 → 0', 'Fargate-GB-Hours: 5840 → 0']);
    expect(idle()).toMatchObject([{ evidence: expect.stringContaining('2 tasks are wanted') }]);
  });

  it.each([...elsewhere, ['that want no task', { desiredTasks: 0 }] as const])(
    'are not those %s',
    (_, changes) => {
      expect(idle(changes)).toEqual([]);
    },
  );

  it('are not those that worked on one day, and undecided without the metric', () => {
    expect(idle({}, [...days(0.4, 13), 12])).toEqual([]);
    expect(idle({}, null)).toMatchObject([{ reason: expect.stringContaining('no datapoint') }]);
  });
});

describe('clusters whose instances run nothing', () => {
  const cluster = (changes: Partial<EcsCluster> = {}): EcsCluster => ({
    clusterName: 'batch',
    clusterArn: 'arn:aws:ecs:eu-central-1:111122223333:cluster/batch',
    status: 'ACTIVE',
    containerInstances: 3,
    runningTasks: 0,
    pendingTasks: 0,
    activeServices: 0,
    capacityProviders: [],
    tags: {},
    ...changes,
  });
  const empty = (changes: Partial<EcsCluster> = {}, memory: readonly number[] | null = days(0)) =>
    judge(emptyEcsClusters, { rows: [cluster(changes)] }, { metrics: { memory } });

  it('are found and leave the amount to the instances', () => {
    expect(empty()).toMatchObject([
      { resourceId: 'batch', claims: [], evidence: expect.stringContaining('3 container instances') },
    ]);
  });

  it.each([
    ['without instances', { containerInstances: 0 }],
    ['with a task', { runningTasks: 1 }],
    ['with a task on its way', { pendingTasks: 1 }],
  ])('are not those %s', (_, changes) => {
    expect(empty(changes)).toEqual([]);
  });

  it('are not those that placed a task on one day, and undecided without the metric', () => {
    expect(empty({}, [...days(0, 13), 5])).toEqual([]);
    expect(empty({}, null)).toMatchObject([{ reason: expect.stringContaining('no datapoint') }]);
  });
});
