import { describe, expect, it } from 'vitest';
import { ecsClusters } from '../../src/datasets/ecs/clusters.ts';
import { runsOn } from '../../src/datasets/ecs/runs-on.ts';
import { ecsScalableTargets } from '../../src/datasets/ecs/scalable-targets.ts';
import { ecsServices } from '../../src/datasets/ecs/services.ts';
import { denied, type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const arn = (rest: string) => `arn:aws:ecs:eu-central-1:111122223333:${rest}`;

const CLUSTER = arn('cluster/shop');

interface Token {
  readonly nextToken?: string;
}

describe('clusters', () => {
  const script = (failures: readonly object[]): Script => ({
    'ECS:ListClusters': ({ nextToken }: Token) =>
      nextToken === undefined
        ? { clusterArns: [CLUSTER], nextToken: 'more' }
        : { clusterArns: [arn('cluster/gone')] },
    'ECS:DescribeClusters': () => ({
      clusters: [
        {
          clusterArn: CLUSTER,
          clusterName: 'shop',
          status: 'ACTIVE',
          registeredContainerInstancesCount: 3,
          runningTasksCount: 0,
          pendingTasksCount: 1,
          activeServicesCount: 2,
          capacityProviders: ['FARGATE'],
          tags: [{ key: 'env', value: 'prod' }],
        },
      ],
      failures,
    }),
  });

  it('are listed by page and described together; one that has gone is left out', async () => {
    await using aws = await startScriptedAws(script([{ arn: arn('cluster/gone'), reason: 'MISSING' }]));
    expect(await rowsOf(ecsClusters, contextFor(aws.url))).toEqual([
      {
        clusterName: 'shop',
        clusterArn: CLUSTER,
        status: 'ACTIVE',
        containerInstances: 3,
        runningTasks: 0,
        pendingTasks: 1,
        activeServices: 2,
        capacityProviders: ['FARGATE'],
        tags: { env: 'prod' },
      },
    ]);
    expect(aws.calls.at(-1)?.input).toMatchObject({
      clusters: [CLUSTER, arn('cluster/gone')],
      include: ['TAGS'],
    });
  });

  it('are an error where some of them could not be told', async () => {
    await using aws = await startScriptedAws(script([{ arn: CLUSTER, reason: 'ACCESS_DENIED' }]));
    await expect(rowsOf(ecsClusters, contextFor(aws.url))).rejects.toThrow('could not tell');
  });
});

const service = (name: string, changes: object = {}) => ({
  serviceArn: arn(`service/shop/${name}`),
  serviceName: name,
  clusterArn: CLUSTER,
  status: 'ACTIVE',
  desiredCount: 2,
  runningCount: 1,
  launchType: 'FARGATE',
  schedulingStrategy: 'REPLICA',
  createdAt: new Date('2026-01-02T03:04:05Z'),
  taskDefinition: arn(`task-definition/${name}:1`),
  tags: [{ key: 'team', value: '<img>' }],
  ...changes,
});

describe('services', () => {
  const context = { rows: () => [{ clusterArn: CLUSTER }] };

  it('are described ten at a time, with the size of their tasks read once', async () => {
    const names = Array.from({ length: 11 }, (_, nth) => `s${nth}`);
    await using aws = await startScriptedAws({
      'ECS:ListServices': () => ({ serviceArns: names.map((name) => arn(`service/shop/${name}`)) }),
      'ECS:DescribeServices': ({ services = [] }: { services?: readonly string[] }) => ({
        services: services.map((one) => service(one.split('/').at(-1) ?? '', { taskDefinition: 'same:1' })),
      }),
      'ECS:DescribeTaskDefinition': () => ({
        taskDefinition: {
          cpu: '256',
          memory: '512',
          runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
        },
      }),
    });
    const rows = await rowsOf(ecsServices, { ...contextFor(aws.url), ...context });
    expect(rows).toHaveLength(11);
    expect(rows[0]).toEqual({
      serviceId: 'shop/s0',
      serviceName: 's0',
      clusterName: 'shop',
      status: 'ACTIVE',
      desiredTasks: 2,
      runningTasks: 1,
      runsOn: 'fargate',
      scheduling: 'REPLICA',
      createdAt: '2026-01-02T03:04:05.000Z',
      taskDefinition: 'read',
      taskCpuUnits: 256,
      taskMemoryMib: 512,
      architecture: 'ARM64',
      operatingSystem: 'LINUX',
      tags: { team: '<img>' },
    });
    const count = (operation: string) => aws.calls.filter((call) => call.operation === operation).length;
    expect([count('ECS:DescribeServices'), count('ECS:DescribeTaskDefinition')]).toEqual([2, 1]);
  });

  it('say where their task definition may not be read, and what it leaves out', async () => {
    await using aws = await startScriptedAws({
      'ECS:ListServices': () => ({ serviceArns: ['a', 'b'] }),
      'ECS:DescribeServices': () => ({ services: [service('a'), service('b')] }),
      'ECS:DescribeTaskDefinition': ({ taskDefinition = '' }: { taskDefinition?: string }) => {
        if (taskDefinition.includes('/a:')) throw denied();
        return { taskDefinition: { cpu: '1 vCPU' } };
      },
    });
    expect(await rowsOf(ecsServices, { ...contextFor(aws.url), ...context })).toMatchObject([
      { serviceId: 'shop/a', taskDefinition: 'denied', taskCpuUnits: null, architecture: null },
      {
        serviceId: 'shop/b',
        taskDefinition: 'read',
        taskCpuUnits: null,
        architecture: 'X86_64',
        operatingSystem: 'LINUX',
      },
    ]);
  });

  it.each([
    [{ launchType: 'EC2' }, 'ec2'],
    [{ launchType: 'EXTERNAL' }, 'external'],
    [{ capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }, 'fargate-spot'],
    [{ capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] }, 'fargate'],
    [{ capacityProviderStrategy: [{ capacityProvider: 'my-asg' }] }, 'ec2'],
    [
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }, { capacityProvider: 'FARGATE_SPOT' }] },
      'mixed',
    ],
    [{}, 'unknown'],
  ] as const)('with %o run on %s', (told, kind) => {
    expect(runsOn({ ...told } as Parameters<typeof runsOn>[0])).toBe(kind);
  });
});

describe('scalable targets', () => {
  it('are named as services are', async () => {
    await using aws = await startScriptedAws({
      'Application Auto Scaling:DescribeScalableTargets': () => ({
        ScalableTargets: [{ ResourceId: 'service/shop/orders', MinCapacity: 1, MaxCapacity: 4 }],
      }),
    });
    expect(await rowsOf(ecsScalableTargets, contextFor(aws.url))).toEqual([
      { serviceId: 'shop/orders', minimumTasks: 1, maximumTasks: 4 },
    ]);
    expect(aws.calls[0]?.input).toMatchObject({ ServiceNamespace: 'ecs' });
  });
});
