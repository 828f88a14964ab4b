import { describe, expect, it } from 'vitest';
import { capacityReservations } from '../../src/datasets/ec2/capacity-reservations.ts';
import { fastSnapshotRestores } from '../../src/datasets/ec2/fast-snapshot-restores.ts';
import { hosts } from '../../src/datasets/ec2/hosts.ts';
import { images } from '../../src/datasets/ec2/images.ts';
import { instanceTypes } from '../../src/datasets/ec2/instance-types.ts';
import { instances } from '../../src/datasets/ec2/instances.ts';
import { launchTemplates } from '../../src/datasets/ec2/launch-templates.ts';
import { provisionedVolumes } from '../../src/datasets/ec2/provisioned-volumes.ts';
import { snapshots } from '../../src/datasets/ec2/snapshots.ts';
import { volumes } from '../../src/datasets/ec2/volumes.ts';
import { type Paged, type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

/** A script whose first page leads to a second one. */
const pages = (operation: string, first: object, second: object): Script => ({
  [operation]: ({ NextToken }: Paged) =>
    NextToken === undefined ? { ...first, NextToken: 'more' } : { ...second },
});

const at = (instant: string) => new Date(instant);

describe('instances', () => {
  it('are read of all reservations and pages, with what decides on them', async () => {
    const launched = {
      InstanceId: 'i-1',
      State: { Code: 16, Name: 'running' as const },
      InstanceType: 'm5.large' as const,
      Architecture: 'x86_64' as const,
      PlatformDetails: 'Windows with SQL Server Standard',
      UsageOperation: 'RunInstances:0006',
      InstanceLifecycle: 'spot' as const,
      Placement: { Tenancy: 'dedicated' as const, HostId: 'h-1', AvailabilityZone: 'eu-central-1a' },
      LaunchTime: at('2026-05-01T00:00:00Z'),
      ImageId: 'ami-1',
      PublicIpAddress: '192.0.2.1',
      NetworkInterfaces: [
        {
          Attachment: { AttachTime: at('2026-03-02T00:00:00Z') },
          Association: { PublicIp: '192.0.2.1' },
          PrivateIpAddresses: [
            { Association: { PublicIp: '192.0.2.1' } },
            { Association: { PublicIp: '192.0.2.2' } },
            { PrivateIpAddress: '10.0.0.3' },
          ],
        },
        { Attachment: { AttachTime: at('2026-03-01T00:00:00Z') } },
      ],
      BlockDeviceMappings: [{ Ebs: { VolumeId: 'vol-1' } }, { DeviceName: 'ephemeral0' }],
      RootDeviceType: 'ebs' as const,
      Monitoring: { State: 'enabled' as const },
      CpuOptions: { CoreCount: 1, ThreadsPerCore: 2 },
      CapacityReservationId: 'cr-1',
      Tags: [
        { Key: 'aws:autoscaling:groupName', Value: 'web' },
        { Key: 'env', Value: 'prod' },
      ],
      Operator: { Managed: true, Principal: 'eks.amazonaws.com' },
    };
    const stopped = {
      InstanceId: 'i-2',
      State: { Code: 80, Name: 'stopped' as const },
      StateTransitionReason: 'User initiated (2026-04-16 09:45:18 GMT)',
    };
    await using aws = await startScriptedAws(
      pages(
        'EC2:DescribeInstances',
        { Reservations: [{ Instances: [launched] }, { Instances: [stopped] }] },
        { Reservations: [{ Instances: [{ InstanceId: 'i-3' }] }] },
      ),
    );
    const rows = await rowsOf(instances, contextFor(aws.url));
    expect(rows[0]).toEqual({
      instanceId: 'i-1',
      state: 'running',
      stoppedAt: null,
      instanceType: 'm5.large',
      architecture: 'x86_64',
      platformDetails: 'Windows with SQL Server Standard',
      usageOperation: 'RunInstances:0006',
      lifecycle: 'spot',
      tenancy: 'dedicated',
      hostId: 'h-1',
      availabilityZone: 'eu-central-1a',
      launchedAt: '2026-05-01T00:00:00.000Z',
      firstAttachedAt: '2026-03-01T00:00:00.000Z',
      imageId: 'ami-1',
      publicAddress: '192.0.2.1',
      publicAddresses: 2,
      volumeIds: ['vol-1'],
      rootDeviceType: 'ebs',
      monitoring: 'enabled',
      cpuCores: 1,
      threadsPerCore: 2,
      capacityReservationId: 'cr-1',
      autoScalingGroup: 'web',
      managedByService: true,
      tags: { 'aws:autoscaling:groupName': 'web', env: 'prod' },
    });
    expect(rows[1]).toMatchObject({ state: 'stopped', stoppedAt: '2026-04-16T09:45:18.000Z' });
    expect(rows[2]).toMatchObject({ instanceId: 'i-3', state: null, launchedAt: null, tags: {} });
  });

  it.each([
    ['User initiated', null],
    ['', null],
    [undefined, null],
    ['User initiated (2026-13-99 99:99:99 GMT)', null],
    ['Server.SpotInstanceShutdown: x (2026-04-16 09:45:18 UTC)', '2026-04-16T09:45:18.000Z'],
  ])('stopped when the reason %o says', async (StateTransitionReason, stoppedAt) => {
    await using aws = await startScriptedAws({
      'EC2:DescribeInstances': () => ({
        Reservations: [
          { Instances: [{ InstanceId: 'i-1', State: { Name: 'stopped' }, StateTransitionReason }] },
        ],
      }),
    });
    expect(await rowsOf(instances, contextFor(aws.url))).toMatchObject([{ stoppedAt }]);
  });

  it.each([
    [{ Tags: [{ Key: 'aws:elasticmapreduce:job-flow-id', Value: 'j-1' }] }, true],
    [{ Tags: [{ Key: 'AWSBatchServiceTag', Value: 'batch' }] }, true],
    [{ Tags: [{ Key: 'karpenter.sh/nodepool', Value: 'default' }] }, true],
    [{ Operator: { Managed: false }, Tags: [{ Key: 'env', Value: 'dev' }] }, false],
    [{}, false],
  ])('with %o are managed by a service: %s', async (changes, managedByService) => {
    await using aws = await startScriptedAws({
      'EC2:DescribeInstances': () => ({ Reservations: [{ Instances: [{ InstanceId: 'i-1', ...changes }] }] }),
    });
    expect(await rowsOf(instances, contextFor(aws.url))).toMatchObject([{ managedByService }]);
  });

  it('have no time of a stop once they run again', async () => {
    const StateTransitionReason = 'User initiated (2026-04-16 09:45:18 GMT)';
    await using aws = await startScriptedAws({
      'EC2:DescribeInstances': () => ({
        Reservations: [
          { Instances: [{ InstanceId: 'i-1', State: { Name: 'running' }, StateTransitionReason }] },
        ],
      }),
    });
    expect(await rowsOf(instances, contextFor(aws.url))).toMatchObject([{ stoppedAt: null }]);
  });
});

describe('snapshots', () => {
  it('are the own ones, with who manages them', async () => {
    const Tags = [{ Key: 'aws:backup:source-resource', Value: 'x' }];
    const first = {
      SnapshotId: 'snap-1',
      VolumeId: 'vol-1',
      State: 'completed' as const,
      StartTime: at('2026-01-01T00:00:00Z'),
      StorageTier: 'standard' as const,
      VolumeSize: 8,
      FullSnapshotSizeInBytes: 5_000,
      Description: 'by hand',
    };
    await using aws = await startScriptedAws(
      pages(
        'EC2:DescribeSnapshots',
        { Snapshots: [first, { SnapshotId: 'snap-2', VolumeId: 'vol-ffffffff', Tags }] },
        {
          Snapshots: [
            { SnapshotId: 'snap-3', Tags: [{ Key: 'aws:dlm:lifecycle-policy-id', Value: 'policy-1' }] },
            { SnapshotId: 'snap-4', Description: 'This snapshot is created by the AWS Backup service.' },
          ],
        },
      ),
    );
    const rows = await rowsOf(snapshots, contextFor(aws.url));
    expect(rows[0]).toEqual({
      snapshotId: 'snap-1',
      volumeId: 'vol-1',
      state: 'completed',
      startedAt: '2026-01-01T00:00:00.000Z',
      storageTier: 'standard',
      volumeSizeGib: 8,
      fullSizeBytes: 5_000,
      description: 'by hand',
      managedBy: null,
      onOutpost: false,
      tags: {},
    });
    expect(rows.slice(1).map(({ volumeId, managedBy }) => [volumeId, managedBy])).toEqual([
      [null, 'backup'],
      [null, 'lifecycle'],
      [null, 'backup'],
    ]);
    expect(aws.calls[0]?.input).toMatchObject({ OwnerIds: ['self'] });
  });
});

describe('images', () => {
  it('are the own ones with the deprecated and the disabled', async () => {
    const first = {
      ImageId: 'ami-1',
      Name: 'web',
      State: 'available' as const,
      CreationDate: '2026-01-02T03:04:05.000Z',
      LastLaunchedTime: '2026-02-03T04:05:06Z',
      Public: true,
      BlockDeviceMappings: [{ Ebs: { SnapshotId: 'snap-1' } }, { VirtualName: 'ephemeral0' }],
      SourceImageId: 'ami-0',
    };
    await using aws = await startScriptedAws(
      pages(
        'EC2:DescribeImages',
        { Images: [first, { ImageId: 'ami-2', Name: 'AwsBackup_i-1' }] },
        {
          Images: [
            { ImageId: 'ami-3', Tags: [{ Key: 'Ec2ImageBuilderArn', Value: 'arn' }] },
            {
              ImageId: 'ami-4',
              Tags: [{ Key: 'aws:dlm:lifecycle-policy-id', Value: 'p' }],
              LastLaunchedTime: '',
            },
          ],
        },
      ),
    );
    const rows = await rowsOf(images, contextFor(aws.url));
    expect(rows[0]).toEqual({
      imageId: 'ami-1',
      state: 'available',
      createdAt: '2026-01-02T03:04:05.000Z',
      lastLaunchedAt: '2026-02-03T04:05:06.000Z',
      isPublic: true,
      snapshotIds: ['snap-1'],
      sourceImageId: 'ami-0',
      managedBy: null,
      tags: {},
    });
    expect(rows.slice(1).map(({ managedBy }) => managedBy)).toEqual(['backup', 'image-builder', 'lifecycle']);
    expect(rows[3]).toMatchObject({ createdAt: null, lastLaunchedAt: null });
    expect(aws.calls[0]?.input).toMatchObject({
      Owners: ['self'],
      IncludeDeprecated: true,
      IncludeDisabled: true,
    });
  });
});

describe('what else EC2 lists', () => {
  it('launch templates are those versions that something launched today would use', async () => {
    const version = (VersionNumber: number, ImageId: string) => ({
      LaunchTemplateId: 'lt-1',
      VersionNumber,
      LaunchTemplateData: { ImageId, InstanceType: 'm5.large' as const },
    });
    await using aws = await startScriptedAws(
      pages(
        'EC2:DescribeLaunchTemplateVersions',
        { LaunchTemplateVersions: [version(3, 'ami-3'), version(1, 'resolve:ssm:/web')] },
        { LaunchTemplateVersions: [version(3, 'ami-3'), { LaunchTemplateId: 'lt-2' }] },
      ),
    );
    expect(await rowsOf(launchTemplates, contextFor(aws.url))).toEqual([
      { launchTemplateId: 'lt-1', version: 3, imageId: 'ami-3', instanceType: 'm5.large' },
      { launchTemplateId: 'lt-1', version: 1, imageId: 'resolve:ssm:/web', instanceType: 'm5.large' },
      { launchTemplateId: 'lt-2', version: null, imageId: null, instanceType: null },
    ]);
    expect(aws.calls[0]?.input).toMatchObject({ Versions: ['$Latest', '$Default'] });
  });

  it('instance types tell what a twin must have', async () => {
    const first = {
      InstanceType: 'm5d.large' as const,
      CurrentGeneration: true,
      BareMetal: false,
      ProcessorInfo: { SupportedArchitectures: ['x86_64' as const] },
      VCpuInfo: { DefaultVCpus: 2, DefaultCores: 1, DefaultThreadsPerCore: 2 },
      MemoryInfo: { SizeInMiB: 8_192 },
      InstanceStorageInfo: { TotalSizeInGB: 75 },
    };
    const second = { InstanceType: 'g5.xlarge' as const, GpuInfo: { Gpus: [{ Count: 1 }] } };
    await using aws = await startScriptedAws(
      pages('EC2:DescribeInstanceTypes', { InstanceTypes: [first] }, { InstanceTypes: [second] }),
    );
    expect(await rowsOf(instanceTypes, contextFor(aws.url))).toEqual([
      {
        instanceType: 'm5d.large',
        currentGeneration: true,
        vcpus: 2,
        cores: 1,
        threadsPerCore: 2,
        memoryMib: 8_192,
        architectures: ['x86_64'],
        localStorageGb: 75,
        accelerated: false,
        bareMetal: false,
      },
      {
        instanceType: 'g5.xlarge',
        currentGeneration: null,
        vcpus: null,
        cores: null,
        threadsPerCore: null,
        memoryMib: null,
        architectures: [],
        localStorageGb: 0,
        accelerated: true,
        bareMetal: false,
      },
    ]);
  });

  it('capacity reservations tell who pays for what is not used', async () => {
    const first = {
      CapacityReservationId: 'cr-1',
      OwnerId: '111122223333',
      UnusedReservationBillingOwnerId: '444455556666',
      State: 'active' as const,
      InstanceType: 'c5.large',
      InstancePlatform: 'Linux/UNIX' as const,
      Tenancy: 'default' as const,
      TotalInstanceCount: 3,
      AvailableInstanceCount: 2,
      CreateDate: at('2026-01-01T00:00:00Z'),
      ReservationType: 'default' as const,
      Tags: [{ Key: 'team', Value: 'a' }],
    };
    await using aws = await startScriptedAws(
      pages(
        'EC2:DescribeCapacityReservations',
        { CapacityReservations: [first] },
        {
          CapacityReservations: [
            { CapacityReservationId: 'cr-2' },
            { CapacityReservationId: 'cr-3', OwnerId: '444455556666' },
          ],
        },
      ),
    );
    expect(await rowsOf(capacityReservations, contextFor(aws.url))).toEqual([
      {
        capacityReservationId: 'cr-1',
        paidHere: false,
        state: 'active',
        instanceType: 'c5.large',
        instancePlatform: 'Linux/UNIX',
        tenancy: 'default',
        totalInstances: 3,
        availableInstances: 2,
        createdAt: '2026-01-01T00:00:00.000Z',
        reservationType: 'default',
        tags: { team: 'a' },
      },
      expect.objectContaining({
        capacityReservationId: 'cr-2',
        paidHere: true,
        totalInstances: null,
        createdAt: null,
      }),
      // Shared by another account, which pays for what stands empty.
      expect.objectContaining({ capacityReservationId: 'cr-3', paidHere: false }),
    ]);
  });

  it('hosts tell what runs on them', async () => {
    const first = {
      HostId: 'h-1',
      State: 'available' as const,
      HostProperties: { InstanceFamily: 'm5', TotalVCpus: 96 },
      Instances: [{ InstanceId: 'i-1' }],
      AvailableCapacity: { AvailableVCpus: 94 },
      HostReservationId: 'hr-1',
      AllocationTime: at('2026-01-01T00:00:00Z'),
      OutpostArn: 'arn:aws:outposts:eu-central-1:111122223333:outpost/op-1',
      Tags: [{ Key: 'team', Value: 'a' }],
    };
    await using aws = await startScriptedAws(
      pages('EC2:DescribeHosts', { Hosts: [first] }, { Hosts: [{ HostId: 'h-2' }] }),
    );
    expect(await rowsOf(hosts, contextFor(aws.url))).toEqual([
      {
        hostId: 'h-1',
        state: 'available',
        instanceFamily: 'm5',
        instanceType: null,
        instances: 1,
        totalVcpus: 96,
        availableVcpus: 94,
        reservationId: 'hr-1',
        allocatedAt: '2026-01-01T00:00:00.000Z',
        onOutpost: true,
        tags: { team: 'a' },
      },
      expect.objectContaining({ hostId: 'h-2', instances: 0, allocatedAt: null }),
    ]);
  });

  it('fast snapshot restores are one row a snapshot and zone', async () => {
    const row = (AvailabilityZone: string) => ({
      SnapshotId: 'snap-1',
      AvailabilityZone,
      State: 'enabled' as const,
      EnabledTime: at('2026-01-01T00:00:00Z'),
    });
    await using aws = await startScriptedAws(
      pages(
        'EC2:DescribeFastSnapshotRestores',
        { FastSnapshotRestores: [row('a')] },
        { FastSnapshotRestores: [row('a'), row('b')] },
      ),
    );
    const rows = await rowsOf(fastSnapshotRestores, contextFor(aws.url));
    expect(rows).toEqual(
      ['a', 'b'].map((availabilityZone) => ({
        snapshotId: 'snap-1',
        availabilityZone,
        state: 'enabled',
        enabledAt: '2026-01-01T00:00:00.000Z',
      })),
    );
  });

  it('volumes name the instances they are attached to, and their tags', async () => {
    await using aws = await startScriptedAws({
      'EC2:DescribeVolumes': () => ({
        Volumes: [
          {
            VolumeId: 'vol-1',
            Attachments: [
              { InstanceId: 'i-0', State: 'detached' as const },
              { InstanceId: 'i-1' },
              { InstanceOwningService: 'fargate' },
            ],
            MultiAttachEnabled: true,
            OutpostArn: 'arn:aws:outposts:eu-central-1:111122223333:outpost/op-1',
            Tags: [{ Key: 'team', Value: 'a' }],
          },
        ],
      }),
    });
    expect(await rowsOf(volumes, contextFor(aws.url))).toMatchObject([
      { attachments: 2, instanceIds: ['i-1'], multiAttach: true, onOutpost: true, tags: { team: 'a' } },
    ]);
  });

  it('volumes with provisioned speed are those that pay for it, whatever an answer to the filter says', async () => {
    const row = (VolumeId: string, changes: object) => ({ VolumeId, State: 'in-use', ...changes });
    await using aws = await startScriptedAws(
      pages(
        'EC2:DescribeVolumes',
        {
          Volumes: [
            row('vol-io', { VolumeType: 'io2', Iops: 100 }),
            row('vol-basis', { VolumeType: 'gp3', Iops: 3_000, Throughput: 125 }),
            row('vol-old', { VolumeType: 'gp2', Iops: 9_000 }),
          ],
        },
        {
          Volumes: [
            row('vol-fast', { VolumeType: 'gp3', Iops: 3_001, Throughput: 125 }),
            row('vol-wide', { VolumeType: 'gp3', Iops: 3_000, Throughput: 126 }),
            row('vol-loose', { VolumeType: 'io1', Iops: 100, State: 'available' }),
          ],
        },
      ),
    );
    const rows = await rowsOf(provisionedVolumes, contextFor(aws.url));
    expect(rows.map(({ volumeId }) => volumeId)).toEqual(['vol-io', 'vol-fast', 'vol-wide']);
    expect(aws.calls[0]?.input).toMatchObject({
      Filters: [
        { Name: 'volume-type', Values: ['io1', 'io2', 'gp3'] },
        { Name: 'status', Values: ['in-use'] },
      ],
    });
  });
});
