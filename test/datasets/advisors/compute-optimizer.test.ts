import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdvisorRow } from '../../../src/core/advisor.ts';
import type { DatasetDeclaration } from '../../../src/core/dataset.ts';
import { optimizerAutoScalingGroups } from '../../../src/datasets/advisors/optimizer-auto-scaling-groups.ts';
import { optimizerDatabases } from '../../../src/datasets/advisors/optimizer-databases.ts';
import { optimizerEcsServices } from '../../../src/datasets/advisors/optimizer-ecs-services.ts';
import { optimizerFunctions } from '../../../src/datasets/advisors/optimizer-functions.ts';
import { optimizerIdle } from '../../../src/datasets/advisors/optimizer-idle.ts';
import { optimizerInstances } from '../../../src/datasets/advisors/optimizer-instances.ts';
import { optimizerLicenses } from '../../../src/datasets/advisors/optimizer-licenses.ts';
import { optimizerVolumes } from '../../../src/datasets/advisors/optimizer-volumes.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { denied, startScriptedAws } from '../../loopback/scripted-aws.ts';
import { ACCOUNT, contextFor, rowsOf } from '../../support/dataset-context.ts';
import { hasSharedData, sharedData } from '../../support/shared-data.ts';

type Answer = (input: object, nth: number) => object;

async function rowsFrom(dataset: DatasetDeclaration<AdvisorRow>, answer: Answer) {
  const [operation = ''] = dataset.reads;
  await using aws = await startScriptedAws({ [operation]: answer });
  return await rowsOf(dataset, contextFor(aws.url));
}

const ARN = `arn:aws:ec2:eu-central-1:${ACCOUNT}:`;
const REFRESHED = new Date('2026-11-20T12:00:00.000Z');
const saves = (value: number) => ({
  savingsOpportunityPercentage: 30,
  estimatedMonthlySavings: { currency: 'USD', value },
});

const instance = (changes: object = {}) => ({
  accountId: ACCOUNT,
  instanceArn: `${ARN}instance/i-1`,
  currentInstanceType: 'm5.2xlarge',
  finding: 'OVER_PROVISIONED',
  lookBackPeriodInDays: 14,
  lastRefreshTimestamp: REFRESHED,
  recommendationOptions: [
    { instanceType: 'm5.large', rank: 2, savingsOpportunity: saves(99) },
    { instanceType: 'm5.xlarge', rank: 1, migrationEffort: 'VeryLow', savingsOpportunity: saves(70.08) },
  ],
  ...changes,
});

const ONE: readonly (readonly [string, DatasetDeclaration<AdvisorRow>, string, object, object])[] = [
  [
    'instances',
    optimizerInstances,
    'instanceRecommendations',
    instance(),
    {
      account: ACCOUNT,
      region: 'eu-central-1',
      resourceId: 'i-1',
      resourceType: 'Ec2Instance',
      actionType: 'Rightsize',
      current: 'm5.2xlarge',
      implementationEffort: 'VeryLow',
      advice: {
        target: 'm5.xlarge',
        estimatedMonthlySavings: { amount: '70.08', currency: 'USD' },
        estimatedSavingsPercentage: 30,
        estimationMode: 'BeforeDiscounts',
        lookBackDays: 14,
        refreshedAt: REFRESHED.toISOString(),
      },
    },
  ],
  [
    'Auto Scaling groups',
    optimizerAutoScalingGroups,
    'autoScalingGroupRecommendations',
    {
      autoScalingGroupArn:
        'arn:aws:autoscaling:eu-central-1:1:autoScalingGroup:uuid:autoScalingGroupName/web',
      autoScalingGroupName: 'web',
      finding: 'NotOptimized',
      currentConfiguration: { mixedInstanceTypes: ['c5.large', 'c5a.large'] },
      recommendationOptions: [
        {
          configuration: { instanceType: 'c6i.large' },
          savingsOpportunity: saves(10),
          savingsOpportunityAfterDiscounts: saves(8),
        },
      ],
    },
    {
      resourceId: 'web',
      resourceType: 'Ec2AutoScalingGroup',
      current: 'c5.large, c5a.large',
      advice: { estimatedMonthlySavings: { amount: '8' }, estimationMode: 'AfterDiscounts' },
    },
  ],
  [
    'volumes',
    optimizerVolumes,
    'volumeRecommendations',
    {
      volumeArn: `${ARN}volume/vol-1`,
      finding: 'NotOptimized',
      currentConfiguration: { volumeType: 'gp2', volumeSize: 100 },
      volumeRecommendationOptions: [
        { configuration: { volumeType: 'gp3', volumeSize: 100 }, savingsOpportunity: saves(2) },
      ],
    },
    { resourceId: 'vol-1', actionType: 'Upgrade', actionFamily: 'modernise', current: 'gp2, 100 GiB' },
  ],
  [
    'functions',
    optimizerFunctions,
    'lambdaFunctionRecommendations',
    {
      functionArn: `arn:aws:lambda:eu-central-1:${ACCOUNT}:function:resize:$LATEST`,
      functionVersion: '$LATEST',
      currentMemorySize: 1024,
      finding: 'NotOptimized',
      memorySizeRecommendationOptions: [{ rank: 1, memorySize: 512, savingsOpportunity: saves(1.5) }],
    },
    {
      resourceId: 'resize',
      resourceArn: `arn:aws:lambda:eu-central-1:${ACCOUNT}:function:resize`,
      current: '1024 MB',
      advice: { target: '512 MB' },
    },
  ],
  [
    'ECS services',
    optimizerEcsServices,
    'ecsServiceRecommendations',
    {
      serviceArn: `arn:aws:ecs:eu-central-1:${ACCOUNT}:service/prod/api`,
      finding: 'Overprovisioned',
      currentServiceConfiguration: { cpu: 1024, memory: 4096 },
      serviceRecommendationOptions: [{ cpu: 512, memory: 2048, savingsOpportunity: saves(9) }],
    },
    { resourceId: 'prod/api', advice: { target: '512 CPU units, 2048 MiB' } },
  ],
  [
    'licences',
    optimizerLicenses,
    'licenseRecommendations',
    {
      resourceArn: `${ARN}instance/i-2`,
      finding: 'NotOptimized',
      currentLicenseConfiguration: { operatingSystem: 'Windows', licenseEdition: 'Enterprise' },
      licenseRecommendationOptions: [{ rank: 1, licenseEdition: 'Standard', savingsOpportunity: saves(300) }],
    },
    { resourceId: 'i-2', actionType: 'Configure', current: 'Windows, Enterprise' },
  ],
  [
    'what is idle',
    optimizerIdle,
    'idleRecommendations',
    {
      resourceArn: `arn:aws:ec2:eu-central-1:${ACCOUNT}:natgateway/nat-1`,
      resourceId: 'nat-1',
      resourceType: 'NatGateway',
      finding: 'Unused',
      savingsOpportunity: saves(32.85),
    },
    { resourceId: 'nat-1', actionType: 'Delete', actionFamily: 'idle', rollbackPossible: false },
  ],
];

describe.each(ONE)('Compute Optimizer and %s', (_, dataset, list, item, expected) => {
  it('tells what AWS recommends', async () => {
    const rows = await rowsFrom(dataset, () => ({ [list]: [item] }));
    expect(rows[0]).toMatchObject({ kind: 'state', state: 'active' });
    expect(rows.slice(1)).toMatchObject([expected]);
  });

  it('reads all pages, each resource once', async () => {
    const rows = await rowsFrom(dataset, (_input, nth) =>
      nth === 1 ? { [list]: [item], nextToken: 'more' } : { [list]: [item] },
    );
    expect(rows).toHaveLength(2);
  });

  it('says nothing found where there is nothing, and that it is not an error', async () => {
    const rows = await rowsFrom(dataset, () => ({ [list]: [] }));
    expect(rows).toMatchObject([{ state: 'no-data' }]);
  });

  it('is not enabled without an opt-in', async () => {
    const rows = await rowsFrom(dataset, () => {
      throw new Refusal('OptInRequiredException', 'not opted in', 400);
    });
    expect(rows).toMatchObject([{ state: 'not-enabled', remedy: expect.stringContaining('Opt in') }]);
  });

  it('fails where it is denied', async () => {
    const refusing = () => {
      throw denied();
    };
    await expect(rowsFrom(dataset, refusing)).rejects.toThrow('not authorized');
  });
});

describe('Compute Optimizer', () => {
  const from = (item: object) => rowsFrom(optimizerInstances, () => ({ instanceRecommendations: [item] }));

  it.each([
    ['is good', { finding: 'Optimized' }],
    ['is idle: the list of what is idle tells it', { idle: 'True' }],
    ['costs more after the change', { recommendationOptions: [{ rank: 1, savingsOpportunity: saves(-5) }] }],
    ['would cost as much', { recommendationOptions: [{ rank: 1, savingsOpportunity: saves(0) }] }],
    ['has no option', { recommendationOptions: [] }],
  ])('recommends nothing for an instance that %s', async (_, changes) => {
    expect(await from(instance(changes))).toMatchObject([{ state: 'active' }]);
  });

  it('calls another architecture a migration', async () => {
    const option = {
      instanceType: 'm7g.large',
      platformDifferences: ['Architecture'],
      savingsOpportunity: saves(20),
    };
    const rows = await from(instance({ recommendationOptions: [option] }));
    expect(rows.at(-1)).toMatchObject({ actionType: 'MigrateToGraviton', actionFamily: 'modernise' });
  });

  it('does not take an answer with errors for the whole', async () => {
    const partial = () => ({
      instanceRecommendations: [instance()],
      errors: [{ identifier: ACCOUNT, code: 'InternalError', message: 'x' }],
    });
    await expect(rowsFrom(optimizerInstances, partial)).rejects.toThrow('left something out');
  });

  it('tells the storage of a database beside its size, as another thing to do', async () => {
    const rows = await rowsFrom(optimizerDatabases, () => ({
      rdsDBRecommendations: [
        {
          resourceArn: `arn:aws:rds:eu-central-1:${ACCOUNT}:db:orders`,
          instanceFinding: 'Overprovisioned',
          storageFinding: 'NotOptimized',
          currentDBInstanceClass: 'db.r5.2xlarge',
          currentStorageConfiguration: { storageType: 'gp2', allocatedStorage: 500 },
          instanceRecommendationOptions: [
            { rank: 1, dbInstanceClass: 'db.r5.xlarge', savingsOpportunity: saves(350) },
          ],
          storageRecommendationOptions: [
            {
              rank: 1,
              storageConfiguration: { storageType: 'gp3', allocatedStorage: 500 },
              savingsOpportunity: saves(4),
            },
          ],
        },
      ],
    }));
    expect(rows.slice(1)).toMatchObject([
      { resourceId: 'orders', actionType: 'Rightsize', actionFamily: 'rightsize' },
      { resourceId: 'orders', actionType: 'Upgrade', actionFamily: 'storage', current: 'gp2, 500 GiB' },
    ]);
  });

  it('tells an idle ECS service with its cluster, since names repeat', async () => {
    const arn = `arn:aws:ecs:eu-central-1:${ACCOUNT}:service/prod/api`;
    const rows = await rowsFrom(optimizerIdle, () => ({
      idleRecommendations: [
        { resourceArn: arn, resourceId: arn, resourceType: 'ECSService', savingsOpportunity: saves(3) },
      ],
    }));
    expect(rows.at(-1)).toMatchObject({ resourceId: 'prod/api' });
  });

  it.skipIf(!hasSharedData)('finds nothing in a recorded answer that is empty', async () => {
    const file = `${sharedData}/recorded/test_ec2_compute_optimizer_server_side_valid/compute-optimizer.GetEC2InstanceRecommendations_1.json`;
    const { instanceRecommendations, errors } = JSON.parse(readFileSync(file, 'utf8')).data;
    const rows = await rowsFrom(optimizerInstances, () => ({ instanceRecommendations, errors }));
    expect(rows).toMatchObject([{ kind: 'state', state: 'no-data' }]);
  });
});
