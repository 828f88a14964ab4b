import { describe, expect, it } from 'vitest';
import { clustersWithoutNodes } from '../../src/checks/eks/clusters-without-nodes.ts';
import { extendedSupport } from '../../src/checks/eks/extended-support.ts';
import { nodesWithRoom } from '../../src/checks/eks/nodes-with-room.ts';
import { x86Nodegroups } from '../../src/checks/eks/x86-nodegroups.ts';
import type { EksClusterVersion } from '../../src/datasets/eks/cluster-versions.ts';
import type { EksCluster } from '../../src/datasets/eks/clusters.ts';
import type { EksFargateProfile } from '../../src/datasets/eks/fargate-profiles.ts';
import type { EksNodegroup } from '../../src/datasets/eks/nodegroups.ts';
import { judge } from './judge.ts';

const HOSTILE = '<img src=x>|`::add-mask::`';

const cluster = (changes: Partial<EksCluster> = {}): EksCluster => ({
  clusterName: 'pods',
  described: 'read',
  status: 'ACTIVE',
  version: '1.31',
  supportType: 'EXTENDED',
  createdAt: '2025-01-01T00:00:00.000Z',
  autoMode: false,
  connected: false,
  tags: {},
  ...changes,
});

const denied = { described: 'denied', status: null, version: null, autoMode: null, connected: null } as const;

const versions: readonly EksClusterVersion[] = [
  {
    version: '1.31',
    status: 'EXTENDED_SUPPORT',
    standardSupportEnds: '2025-11-21T08:00:00.000Z',
    extendedSupportEnds: '2026-11-26T00:00:00.000Z',
  },
  {
    version: '1.32',
    status: 'EXTENDED_SUPPORT',
    standardSupportEnds: '2026-12-24T00:00:00.000Z',
    extendedSupportEnds: null,
  },
  { version: '1.34', status: 'STANDARD_SUPPORT', standardSupportEnds: null, extendedSupportEnds: null },
  { version: '1.22', status: 'UNSUPPORTED', standardSupportEnds: null, extendedSupportEnds: null },
];

const supported = (changes: Partial<EksCluster> = {}) =>
  judge(extendedSupport, { eksClusters: [cluster(changes)], eksClusterVersions: versions });

describe('clusters out of standard support', () => {
  it('are found, and claim the surcharge only where it is billed', () => {
    expect(supported()).toMatchObject([
      {
        resourceId: 'pods',
        evidence:
          'The cluster runs Kubernetes 1.31, which has been out of standard support since 2025-11-21 (EXTENDED_SUPPORT); its upgrade policy is EXTENDED.',
        claims: [{ usageTypes: ['AmazonEKS-Hours:extendedSupport'], remains: { units: 0n, scale: 0 } }],
      },
    ]);
    expect(supported({ version: '1.22', supportType: null })).toMatchObject([
      { evidence: 'The cluster runs Kubernetes 1.22, which has been out of standard support (UNSUPPORTED).' },
    ]);
    // A day that is still to come is none since when something is so.
    expect(supported({ version: '1.32', supportType: null })).toMatchObject([
      {
        evidence:
          'The cluster runs Kubernetes 1.32, which has been out of standard support (EXTENDED_SUPPORT).',
      },
    ]);
    expect(supported({ clusterName: HOSTILE })).toMatchObject([
      { resourceId: HOSTILE, evidence: expect.not.stringContaining('img') },
    ]);
  });

  it('are not those of a supported version, nor those outside AWS', () => {
    expect(supported({ version: '1.34' })).toEqual([]);
    expect(supported({ connected: true })).toEqual([]);
  });

  it('are undecided where the cluster or its version is not told', () => {
    expect(supported(denied)).toMatchObject([{ reason: expect.stringContaining('may not be described') }]);
    expect(supported({ version: '1.99' })).toMatchObject([{ reason: expect.stringContaining('1.99') }]);
  });
});

const group = (changes: Partial<EksNodegroup> = {}): EksNodegroup => ({
  nodegroupId: 'pods/workers',
  nodegroupName: 'workers',
  clusterName: 'pods',
  described: 'read',
  status: 'ACTIVE',
  instanceTypes: ['m6i.large'],
  amiType: 'AL2023_x86_64_STANDARD',
  capacityType: 'ON_DEMAND',
  desiredNodes: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  tags: {},
  ...changes,
});

describe('node groups on x86_64', () => {
  const x86 = (changes: Partial<EksNodegroup> = {}) =>
    judge(x86Nodegroups, { eksNodegroups: [group(changes)] });

  it('are found, and leave the amount to the instances', () => {
    expect(x86()).toEqual([
      {
        resourceId: 'pods/workers',
        evidence: '3 nodes run the x86_64 image AL2023_x86_64_STANDARD (instance types m6i.large).',
        claims: [],
        workloadGroup: 'workers',
      },
    ]);
    expect(x86({ instanceTypes: [] })).toMatchObject([
      { evidence: expect.stringContaining('launch template') },
    ]);
  });

  it.each([
    'AL2023_ARM_64_STANDARD',
    'AL2_x86_64_GPU',
    'WINDOWS_CORE_2022_x86_64',
    'CUSTOM',
    'AL2023_x86_64_NVIDIA',
  ])('are not those of the image %s', (amiType) => {
    expect(x86({ amiType })).toEqual([]);
  });

  it('are not those at rest, and undecided where they may not be described', () => {
    expect(x86({ desiredNodes: 0 })).toEqual([]);
    expect(x86({ described: 'denied' })).toMatchObject([{ reason: expect.stringContaining('described') }]);
  });
});

const days = (value: number, count = 14) => Array.from({ length: count }, () => value);

describe('clusters that run no pod', () => {
  const idle = (
    changes: Partial<EksCluster> = {},
    {
      groups = [],
      profiles = [],
      scheduled = days(0),
    }: {
      groups?: readonly EksNodegroup[];
      profiles?: readonly EksFargateProfile[];
      scheduled?: readonly number[] | null;
    } = {},
  ) =>
    judge(
      clustersWithoutNodes,
      { eksClusters: [cluster(changes)], eksNodegroups: groups, eksFargateProfiles: profiles },
      { metrics: { scheduled } },
    );

  it('are found with their hours, but not those of extended support', () => {
    expect(idle()).toMatchObject([
      { resourceId: 'pods', claims: [{ usageTypes: ['AmazonEKS-Hours:perCluster'] }] },
    ]);
    expect(idle({}, { groups: [group({ desiredNodes: 0 })] })).toHaveLength(1);
    expect(idle({}, { groups: [group({ clusterName: 'other' })] })).toHaveLength(1);
  });

  it.each([
    ['with nodes', {}, { groups: [group()] }],
    [
      'with a group that may not be described',
      {},
      { groups: [group({ described: 'denied', desiredNodes: null })] },
    ],
    ['with a Fargate profile', {}, { profiles: [{ clusterName: 'pods', profileName: 'all' }] }],
    ['with Auto Mode', { autoMode: true }, {}],
    ['outside AWS', { connected: true }, {}],
    ['being made', { status: 'CREATING' }, {}],
    ['of this week', { createdAt: '2026-11-18T00:00:00.000Z' }, {}],
    ['whose scheduler placed a pod on nodes of their own', {}, { scheduled: [...days(0, 13), 2] }],
  ])('are not those %s', (_, changes, world) => {
    expect(idle(changes, world)).toEqual([]);
  });

  it('are undecided without the scheduler, or without a description', () => {
    expect(idle({}, { scheduled: null })).toMatchObject([{ reason: expect.stringContaining('0 days') }]);
    expect(idle(denied)).toMatchObject([{ reason: expect.stringContaining('described') }]);
  });
});

describe('nodes with room', () => {
  const room = (metrics: Readonly<Record<string, readonly number[] | null>> = {}, changes = {}) =>
    judge(
      nodesWithRoom,
      { eksClusters: [cluster(changes)] },
      { metrics: { cpu: days(20), memory: days(30), nodes: days(6), ...metrics } },
    );

  it('are found by what pods asked for', () => {
    expect(room()).toMatchObject([
      {
        claims: [],
        evidence: expect.stringContaining(
          'at most 20.0 % of the CPU and 30.0 % of the memory of up to 6 nodes',
        ),
      },
    ]);
  });

  it('are not those of a small cluster, nor where one of both is asked for on a day', () => {
    expect(room({ nodes: days(2) })).toEqual([]);
    expect(room({ memory: [...days(30, 13), 51] })).toEqual([]);
    expect(room({}, { status: 'DELETING' })).toEqual([]);
  });

  it('are undecided without Container Insights', () => {
    expect(room({ cpu: null, memory: null, nodes: null })).toMatchObject([
      { reason: 'Container Insights has 0 days of what its pods ask for' },
    ]);
  });
});
