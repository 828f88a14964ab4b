import { describe, expect, it } from 'vitest';
import { elasticacheBackup } from '../../src/checks/elasticache/backup.ts';
import { elasticacheGraviton } from '../../src/checks/elasticache/graviton.ts';
import { elasticacheIdle } from '../../src/checks/elasticache/idle.ts';
import { elasticacheOversized } from '../../src/checks/elasticache/oversized.ts';
import { elasticacheValkey } from '../../src/checks/elasticache/valkey.ts';
import type { CacheCluster } from '../../src/datasets/elasticache/clusters.ts';
import type { CacheSnapshot } from '../../src/datasets/elasticache/snapshots.ts';
import { HOSTILE } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, judgeSeries, outcome } from './judge-series.ts';
import { claimed, quantityClaims } from './quantities.ts';

const node = (changes: Partial<CacheCluster> = {}): CacheCluster => ({
  cacheClusterId: 'sessions-001',
  arn: 'arn:aws:elasticache:eu-central-1:111122223333:cluster:sessions-001',
  replicationGroupId: 'sessions',
  nodeType: 'cache.r5.xlarge',
  nodes: 1,
  engine: 'redis',
  engineVersion: '6.2.6',
  status: 'available',
  createdAt: '2025-01-01T00:00:00.000Z',
  ...changes,
});

const second = (changes: Partial<CacheCluster> = {}) => node({ cacheClusterId: 'sessions-002', ...changes });

type Metrics = Record<string, readonly number[] | null>;

const idle = (clusters: readonly CacheCluster[], changes: Metrics = {}) =>
  judge(
    elasticacheIdle,
    { clusters },
    { metrics: { hits: always(14, 0), misses: always(14, 0), connections: always(14, 4), ...changes } },
  );

describe('caches nobody asks', () => {
  it('are found as a group, with the hours of each node', () => {
    const [found, ...others] = idle([node(), second()]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ resourceId: 'sessions' });
    expect(claimed(found)).toEqual(Array(2).fill('NodeUsage:cache.r5.xlarge: 730 → 0'));
    expect(quantityClaims(found).map(({ resourceId, operation }) => [resourceId, operation])).toEqual([
      ['sessions-001', 'CreateCacheCluster:0002'],
      ['sessions-002', 'CreateCacheCluster:0002'],
    ]);
  });

  it('are used where one of their nodes is', () => {
    const clusters = [node(), second()];
    const judged = judgeSeries(elasticacheIdle, { clusters }, (name, row) => ({
      points: always(14, name === 'hits' && row === clusters[0] ? 5 : 0).map((value, day) => ({
        start: `2026-11-${day + 1}`,
        value,
      })),
    }));
    expect(judged).toEqual([]);
  });

  it.each([
    ['asked once', {}, { misses: [1, ...always(13, 0)] }],
    ['connected to', {}, { connections: [5, ...always(13, 0)] }],
    ['Memcached', { engine: 'memcached' }, {}],
    ['being made', { status: 'creating' }, {}],
    ['young', { createdAt: '2026-11-20T00:00:00.000Z' }, {}],
  ])('are not: %s', (_, changes, metrics) => {
    expect(idle([node(changes)], metrics)).toEqual([]);
  });

  it('are undecided without datapoints or an age, and keep hostile names as data', () => {
    expect(outcome(idle([node()], { hits: null })).undecided).toEqual(['sessions']);
    expect(outcome(idle([node()], { connections: null })).undecided).toEqual(['sessions']);
    expect(outcome(idle([node({ createdAt: null })])).undecided).toEqual(['sessions']);
    expect(outcome(idle([node({ replicationGroupId: null, cacheClusterId: HOSTILE })])).found).toEqual([
      HOSTILE,
    ]);
  });
});

describe('Redis OSS', () => {
  const judged = (changes: Partial<CacheCluster>) =>
    judge(elasticacheValkey, { clusters: [node(changes), second(changes)] });

  it('becomes Valkey on the same nodes', () => {
    const [found] = judged({});
    expect(quantityClaims(found).map(({ operation }) => operation)).toEqual([
      'CreateCacheCluster:0002',
      'CreateCacheCluster:Valkey',
      'CreateCacheCluster:0002',
      'CreateCacheCluster:Valkey',
    ]);
    expect(claimed(found).slice(0, 2)).toEqual([
      'NodeUsage:cache.r5.xlarge: 730 → 0',
      'NodeUsage:cache.r5.xlarge: 0 → 730',
    ]);
  });

  it('stays where it is Valkey, Memcached, too old or not available', () => {
    expect(judged({ engine: 'valkey' })).toEqual([]);
    expect(judged({ engine: 'memcached' })).toEqual([]);
    expect(judged({ engineVersion: '5.0.5' })).toEqual([]);
    expect(judged({ status: 'modifying' })).toEqual([]);
    expect(outcome(judged({ engineVersion: null })).undecided).toEqual(['sessions']);
  });
});

describe('cache nodes on x86', () => {
  const judged = (changes: Partial<CacheCluster>, other: Partial<CacheCluster> = changes) =>
    judge(elasticacheGraviton, { clusters: [node(changes), second(other)] });

  it('move to the same size, all nodes of a group', () => {
    expect(claimed(judged({})[0])).toEqual([
      'NodeUsage:cache.r5.xlarge: 730 → 0',
      'NodeUsage:cache.r6g.xlarge: 0 → 730',
      'NodeUsage:cache.r5.xlarge: 730 → 0',
      'NodeUsage:cache.r6g.xlarge: 0 → 730',
    ]);
    expect(claimed(judged({ engine: 'memcached', engineVersion: '1.6.6', nodes: 3 })[0])[0]).toBe(
      'NodeUsage:cache.r5.xlarge: 2190 → 0',
    );
  });

  it('stay where a node cannot move', () => {
    expect(judged({ nodeType: 'cache.r6g.xlarge' })).toEqual([]);
    expect(judged({ engineVersion: '3.2.4' })).toEqual([]);
    expect(judged({}, { status: 'modifying' })).toEqual([]);
    expect(judged({ engineVersion: null })).toEqual([]);
  });
});

describe('caches larger than what they hold', () => {
  const judged = (changes: Partial<CacheCluster>, metrics: Metrics = {}) =>
    judge(
      elasticacheOversized,
      { clusters: [node(changes)] },
      {
        metrics: {
          memory: always(14, 12),
          cpu: always(14, 6),
          heldIn: always(14, 0),
          heldOut: always(14, 0),
          ...metrics,
        },
      },
    );

  it('are found with the size below', () => {
    expect(claimed(judged({})[0])).toEqual([
      'NodeUsage:cache.r5.xlarge: 730 → 0',
      'NodeUsage:cache.r5.large: 0 → 730',
    ]);
  });

  it.each([
    ['fuller on one day', { memory: [...always(13, 12), 31] }],
    ['busier on one day', { cpu: [...always(13, 6), 21] }],
    ['held back by the network in', { heldIn: [...always(13, 0), 1] }],
    ['held back by the network out', { heldOut: [...always(13, 0), 1] }],
  ])('are not: %s', (_, metrics) => {
    expect(judged({}, metrics)).toEqual([]);
  });

  it('have a size below, and all metrics', () => {
    expect(judged({ nodeType: 'cache.r5.large' })).toEqual([]);
    expect(judged({ nodeType: 'cache.r5.12xlarge' })).toEqual([]);
    expect(judged({ engine: 'memcached' })).toEqual([]);
    expect(outcome(judged({}, { memory: null })).undecided).toEqual(['sessions']);
    expect(outcome(judged({}, { heldOut: null })).undecided).toEqual(['sessions']);
  });
});

describe('backups of caches', () => {
  const judged = (changes: Partial<CacheSnapshot>) =>
    judge(elasticacheBackup, {
      snapshots: [
        {
          snapshotName: 'final',
          source: 'manual',
          status: 'available',
          createdAt: '2026-01-01T00:00:00.000Z',
          nodes: 1,
          ...changes,
        },
      ],
    });

  it('are found when old and taken by people', () => {
    expect(outcome(judged({})).found).toEqual(['final']);
    expect(judged({ createdAt: '2026-11-01T00:00:00.000Z' })).toEqual([]);
    expect(judged({ source: 'automated' })).toEqual([]);
    expect(judged({ status: 'creating' })).toEqual([]);
    expect(outcome(judged({ createdAt: null })).undecided).toEqual(['final']);
  });
});
