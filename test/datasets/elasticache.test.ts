import { expect, it } from 'vitest';
import { cacheClusters } from '../../src/datasets/elasticache/clusters.ts';
import { cacheSnapshots } from '../../src/datasets/elasticache/snapshots.ts';
import { memoryDbClusters } from '../../src/datasets/memorydb/clusters.ts';
import { readInPages } from './read-in-pages.ts';

const CREATED = new Date('2026-01-02T03:04:05.000Z');
const LATER = new Date('2026-02-02T03:04:05.000Z');

it('cache clusters are read in pages', async () => {
  const rows = await readInPages(cacheClusters, {
    marker: 'Marker',
    pages: [
      {
        CacheClusters: [
          {
            CacheClusterId: 'sessions-001',
            ReplicationGroupId: 'sessions',
            CacheNodeType: 'cache.r6g.large',
            NumCacheNodes: 1,
            Engine: 'redis',
            EngineVersion: '6.2.6',
            CacheClusterStatus: 'available',
            CacheClusterCreateTime: CREATED,
            ARN: 'arn:aws:elasticache:eu-central-1:111122223333:cluster:sessions-001',
          },
        ],
      },
      { CacheClusters: [{ CacheClusterId: 'alone' }] },
    ],
  });
  expect(rows).toMatchObject([
    {
      cacheClusterId: 'sessions-001',
      replicationGroupId: 'sessions',
      nodeType: 'cache.r6g.large',
      nodes: 1,
      engine: 'redis',
      engineVersion: '6.2.6',
      status: 'available',
      createdAt: '2026-01-02T03:04:05.000Z',
    },
    { cacheClusterId: 'alone', replicationGroupId: null, nodeType: null, nodes: null, createdAt: null },
  ]);
});

it('backups of caches are as old as their first node', async () => {
  const rows = await readInPages(cacheSnapshots, {
    marker: 'Marker',
    pages: [
      {
        Snapshots: [
          {
            SnapshotName: 'final',
            SnapshotSource: 'manual',
            SnapshotStatus: 'available',
            NodeSnapshots: [{ SnapshotCreateTime: LATER }, { SnapshotCreateTime: CREATED }],
          },
        ],
      },
      { Snapshots: [{ SnapshotName: 'bare' }] },
    ],
  });
  expect(rows).toEqual([
    {
      snapshotName: 'final',
      source: 'manual',
      status: 'available',
      createdAt: '2026-01-02T03:04:05.000Z',
      nodes: 2,
    },
    { snapshotName: 'bare', source: null, status: null, createdAt: null, nodes: 0 },
  ]);
});

it('MemoryDB clusters have the nodes of their shards', async () => {
  const rows = await readInPages(memoryDbClusters, {
    marker: 'NextToken',
    pages: [
      {
        Clusters: [
          {
            Name: 'ledger',
            Status: 'available',
            NodeType: 'db.r6g.large',
            Engine: 'valkey',
            Shards: [{ Nodes: [{ CreateTime: LATER }, { CreateTime: CREATED }] }, { Nodes: [{}] }],
          },
        ],
      },
      { Clusters: [{ Name: 'bare' }] },
    ],
  });
  expect(rows).toMatchObject([
    { clusterName: 'ledger', nodes: 3, nodeType: 'db.r6g.large', createdAt: '2026-01-02T03:04:05.000Z' },
    { clusterName: 'bare', nodes: 0, createdAt: null },
  ]);
});
