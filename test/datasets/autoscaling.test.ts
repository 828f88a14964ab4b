import { expect, it } from 'vitest';
import { autoScalingGroups } from '../../src/datasets/autoscaling/groups.ts';
import { launchConfigurations } from '../../src/datasets/autoscaling/launch-configurations.ts';
import { type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const sizes = {
  MinSize: 1,
  MaxSize: 4,
  DesiredCapacity: 2,
  DefaultCooldown: 300,
  AvailabilityZones: ['eu-central-1a'],
  HealthCheckType: 'EC2',
  CreatedTime: new Date('2026-01-01T00:00:00Z'),
};

const member = (InstanceId: string) => ({
  InstanceId,
  InstanceType: 'm5.large',
  AvailabilityZone: 'eu-central-1a',
  LifecycleState: 'InService' as const,
  HealthStatus: 'Healthy',
  ProtectedFromScaleIn: false,
});

it('groups are read to the last page, with what they may launch', async () => {
  const plain = {
    AutoScalingGroupName: 'web',
    ...sizes,
    LaunchConfigurationName: 'web-1',
    Instances: [member('i-1'), member('i-2')],
    Tags: [{ Key: 'env', Value: 'dev' }],
  };
  const mixed = {
    AutoScalingGroupName: 'jobs',
    ...sizes,
    Status: 'Delete in progress',
    WarmPoolConfiguration: { PoolState: 'Running' as const, MinSize: 0 },
    MixedInstancesPolicy: {
      LaunchTemplate: {
        LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1' },
        Overrides: [{ InstanceType: 'm5.large', ImageId: 'ami-9' }, { InstanceType: 'm6g.large' }],
      },
      InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0, OnDemandBaseCapacity: 1 },
    },
  };
  await using aws = await startScriptedAws({
    'Auto Scaling:DescribeAutoScalingGroups': ({ NextToken }: Paged) =>
      NextToken === undefined
        ? { AutoScalingGroups: [plain], NextToken: 'more' }
        : { AutoScalingGroups: [mixed] },
  });
  expect(await rowsOf(autoScalingGroups, contextFor(aws.url))).toEqual([
    {
      name: 'web',
      minimum: 1,
      maximum: 4,
      desired: 2,
      createdAt: '2026-01-01T00:00:00.000Z',
      members: ['i-1', 'i-2'].map((instanceId) => ({
        instanceId,
        instanceType: 'm5.large',
        lifecycleState: 'InService',
      })),
      deleting: false,
      launchConfiguration: 'web-1',
      launchTemplateId: null,
      mixed: false,
      overrideTypes: [],
      byRequirements: false,
      overrideImages: [],
      onDemandPercentage: null,
      onDemandBase: null,
      warmPoolState: null,
      tags: { env: 'dev' },
    },
    expect.objectContaining({
      name: 'jobs',
      members: [],
      deleting: true,
      launchTemplateId: 'lt-1',
      mixed: true,
      overrideTypes: ['m5.large', 'm6g.large'],
      byRequirements: false,
      overrideImages: ['ami-9'],
      onDemandPercentage: 0,
      onDemandBase: 1,
      warmPoolState: 'Running',
    }),
  ]);
});

it('launch configurations are read to the last page', async () => {
  const configuration = (LaunchConfigurationName: string) => ({
    LaunchConfigurationName,
    ImageId: 'ami-1',
    InstanceType: 't2.micro',
    CreatedTime: new Date('2026-01-01T00:00:00Z'),
  });
  await using aws = await startScriptedAws({
    'Auto Scaling:DescribeLaunchConfigurations': ({ NextToken }: Paged) =>
      NextToken === undefined
        ? { LaunchConfigurations: [configuration('a')], NextToken: 'more' }
        : { LaunchConfigurations: [configuration('b')] },
  });
  expect(await rowsOf(launchConfigurations, contextFor(aws.url))).toEqual(
    ['a', 'b'].map((name) => ({
      name,
      imageId: 'ami-1',
      instanceType: 't2.micro',
      createdAt: '2026-01-01T00:00:00.000Z',
    })),
  );
});
