import type { AutoScalingGroup } from '../../src/datasets/autoscaling/groups.ts';
import type { Image } from '../../src/datasets/ec2/images.ts';
import type { InstanceType } from '../../src/datasets/ec2/instance-types.ts';
import type { Instance } from '../../src/datasets/ec2/instances.ts';
import type { Snapshot } from '../../src/datasets/ec2/snapshots.ts';
import type { Volume } from '../../src/datasets/ec2/volumes.ts';

/** Rows as an everyday resource has them, with the changes of a case. */
export const instanceRow = (changes: Partial<Instance> = {}): Instance => ({
  instanceId: 'i-1',
  state: 'running',
  stoppedAt: null,
  instanceType: 'm5.xlarge',
  architecture: 'x86_64',
  platformDetails: 'Linux/UNIX',
  usageOperation: 'RunInstances',
  lifecycle: null,
  tenancy: 'default',
  hostId: null,
  availabilityZone: 'eu-central-1a',
  launchedAt: '2026-10-01T00:00:00.000Z',
  firstAttachedAt: '2026-10-01T00:00:00.000Z',
  imageId: 'ami-1',
  publicAddress: null,
  publicAddresses: 0,
  volumeIds: ['vol-1'],
  rootDeviceType: 'ebs',
  monitoring: 'disabled',
  cpuCores: 2,
  threadsPerCore: 2,
  capacityReservationId: null,
  autoScalingGroup: null,
  managedByService: false,
  tags: {},
  ...changes,
});

export const volumeRow = (changes: Partial<Volume> = {}): Volume => ({
  volumeId: 'vol-1',
  volumeType: 'gp3',
  sizeGib: 100,
  iops: 3_000,
  throughputMibps: 125,
  state: 'in-use',
  attachments: 1,
  instanceIds: ['i-1'],
  createdAt: '2026-01-01T00:00:00.000Z',
  kubernetesClaim: null,
  multiAttach: false,
  onOutpost: false,
  tags: {},
  ...changes,
});

export const snapshotRow = (changes: Partial<Snapshot> = {}): Snapshot => ({
  snapshotId: 'snap-1',
  volumeId: 'vol-1',
  state: 'completed',
  startedAt: '2026-01-01T00:00:00.000Z',
  storageTier: 'standard',
  volumeSizeGib: 8,
  fullSizeBytes: null,
  description: '',
  managedBy: null,
  onOutpost: false,
  tags: {},
  ...changes,
});

export const imageRow = (changes: Partial<Image> = {}): Image => ({
  imageId: 'ami-1',
  state: 'available',
  createdAt: '2026-01-01T00:00:00.000Z',
  lastLaunchedAt: null,
  isPublic: false,
  snapshotIds: ['snap-1'],
  sourceImageId: null,
  managedBy: null,
  tags: {},
  ...changes,
});

export const groupRow = (changes: Partial<AutoScalingGroup> = {}): AutoScalingGroup => ({
  name: 'web',
  minimum: 4,
  maximum: 4,
  desired: 4,
  createdAt: '2026-01-01T00:00:00.000Z',
  members: ['i-1', 'i-2', 'i-3', 'i-4'].map((instanceId) => ({
    instanceId,
    instanceType: 'm5.xlarge',
    lifecycleState: 'InService',
  })),
  deleting: false,
  launchConfiguration: null,
  launchTemplateId: null,
  mixed: false,
  overrideTypes: [],
  byRequirements: false,
  overrideImages: [],
  onDemandPercentage: null,
  onDemandBase: null,
  warmPoolState: null,
  tags: {},
  ...changes,
});

/** A type by its name, vCPUs and GiB of memory. */
export const typeRow = (
  instanceType: string,
  vcpus: number,
  gib: number,
  changes: Partial<InstanceType> = {},
): InstanceType => ({
  instanceType,
  currentGeneration: true,
  vcpus,
  cores: vcpus / 2,
  threadsPerCore: 2,
  memoryMib: gib * 1_024,
  architectures: ['x86_64'],
  localStorageGb: 0,
  accelerated: false,
  bareMetal: false,
  ...changes,
});
