import { describe, expect, it } from 'vitest';
import { eksClusterVersions } from '../../src/datasets/eks/cluster-versions.ts';
import { eksClusters } from '../../src/datasets/eks/clusters.ts';
import { eksFargateProfiles } from '../../src/datasets/eks/fargate-profiles.ts';
import { eksNodegroups } from '../../src/datasets/eks/nodegroups.ts';
import { denied, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

interface Named {
  readonly name?: string;
  readonly nextToken?: string;
}

const clusters = { rows: () => [{ clusterName: 'pods' }, { clusterName: 'jobs' }] };

describe('clusters', () => {
  it('are listed by page and described one by one; a refusal stays with its cluster', async () => {
    await using aws = await startScriptedAws({
      'EKS:ListClusters': ({ nextToken }: Named) =>
        nextToken === undefined
          ? { clusters: ['pods', 'closed'], nextToken: 'more' }
          : { clusters: ['edge'] },
      'EKS:DescribeCluster': ({ name }: Named) => {
        if (name === 'closed') throw denied();
        return {
          cluster: {
            name,
            status: 'ACTIVE',
            version: '1.31',
            createdAt: new Date('2026-01-02T03:04:05Z'),
            upgradePolicy: { supportType: 'EXTENDED' },
            computeConfig: { enabled: name === 'pods' },
            ...(name === 'edge' ? { connectorConfig: { provider: 'OTHER' } } : {}),
            tags: { env: 'prod' },
          },
        };
      },
    });
    expect(await rowsOf(eksClusters, contextFor(aws.url))).toEqual([
      {
        clusterName: 'pods',
        described: 'read',
        status: 'ACTIVE',
        version: '1.31',
        supportType: 'EXTENDED',
        createdAt: '2026-01-02T03:04:05.000Z',
        autoMode: true,
        connected: false,
        tags: { env: 'prod' },
      },
      expect.objectContaining({ clusterName: 'closed', described: 'denied', version: null, autoMode: null }),
      expect.objectContaining({ clusterName: 'edge', autoMode: false, connected: true }),
    ]);
  });
});

describe('node groups and Fargate profiles', () => {
  it('are those of each cluster', async () => {
    await using aws = await startScriptedAws({
      'EKS:ListNodegroups': ({ clusterName }: { clusterName?: string }) => ({
        nodegroups: clusterName === 'pods' ? ['workers', 'closed'] : [],
      }),
      'EKS:DescribeNodegroup': ({ nodegroupName }: { nodegroupName?: string }) => {
        if (nodegroupName === 'closed') throw denied();
        return {
          nodegroup: {
            nodegroupName,
            status: 'ACTIVE',
            instanceTypes: ['m6i.large'],
            amiType: 'AL2023_x86_64_STANDARD',
            capacityType: 'SPOT',
            scalingConfig: { desiredSize: 3 },
            createdAt: new Date('2026-01-02T03:04:05Z'),
          },
        };
      },
      'EKS:ListFargateProfiles': ({ clusterName }: { clusterName?: string }) => ({
        fargateProfileNames: clusterName === 'jobs' ? ['all'] : [],
      }),
    });
    expect(await rowsOf(eksNodegroups, { ...contextFor(aws.url), ...clusters })).toEqual([
      {
        nodegroupId: 'pods/workers',
        nodegroupName: 'workers',
        clusterName: 'pods',
        described: 'read',
        status: 'ACTIVE',
        instanceTypes: ['m6i.large'],
        amiType: 'AL2023_x86_64_STANDARD',
        capacityType: 'SPOT',
        desiredNodes: 3,
        createdAt: '2026-01-02T03:04:05.000Z',
        tags: {},
      },
      expect.objectContaining({ nodegroupId: 'pods/closed', described: 'denied', desiredNodes: null }),
    ]);
    expect(await rowsOf(eksFargateProfiles, { ...contextFor(aws.url), ...clusters })).toEqual([
      { clusterName: 'jobs', profileName: 'all' },
    ]);
  });
});

describe('versions', () => {
  it('have one spelling of their support, old ones included', async () => {
    await using aws = await startScriptedAws({
      'EKS:DescribeClusterVersions': () => ({
        clusterVersions: [
          {
            clusterVersion: '1.31',
            versionStatus: 'EXTENDED_SUPPORT',
            endOfStandardSupportDate: new Date('2025-11-26T00:00:00Z'),
            endOfExtendedSupportDate: new Date('2026-11-26T00:00:00Z'),
          },
          { clusterVersion: '1.30', status: 'extended-support' },
        ],
      }),
    });
    expect(await rowsOf(eksClusterVersions, contextFor(aws.url))).toEqual([
      {
        version: '1.31',
        status: 'EXTENDED_SUPPORT',
        standardSupportEnds: '2025-11-26T00:00:00.000Z',
        extendedSupportEnds: '2026-11-26T00:00:00.000Z',
      },
      { version: '1.30', status: 'EXTENDED_SUPPORT', standardSupportEnds: null, extendedSupportEnds: null },
    ]);
    expect(aws.calls[0]?.input).toMatchObject({ includeAll: 'true' });
  });
});
