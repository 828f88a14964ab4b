import { describe, expect, it } from 'vitest';
import { athenaScanLimit } from '../../src/checks/athena/scan-limit.ts';
import { dmsIdle } from '../../src/checks/dms/idle.ts';
import { dmsMultiAzNonprod } from '../../src/checks/dms/multi-az-nonprod.ts';
import { emrIdle } from '../../src/checks/emr/idle.ts';
import { glueDevEndpoint } from '../../src/checks/glue/dev-endpoint.ts';
import { kinesisIdle } from '../../src/checks/idle/kinesis.ts';
import { memorydbIdle } from '../../src/checks/idle/memorydb.ts';
import { kinesisExtendedRetention } from '../../src/checks/kinesis/extended-retention.ts';
import { kinesisOverprovisioned } from '../../src/checks/kinesis/overprovisioned.ts';
import { memorydbValkey } from '../../src/checks/memorydb/valkey.ts';
import type { ReplicationInstance } from '../../src/datasets/dms/replication-instances.ts';
import type { ReplicationTask } from '../../src/datasets/dms/replication-tasks.ts';
import type { GlueDevEndpoint } from '../../src/datasets/glue/dev-endpoints.ts';
import type { KinesisStream } from '../../src/datasets/kinesis/streams.ts';
import type { MemoryDbCluster } from '../../src/datasets/memorydb/clusters.ts';
import { HOSTILE } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, outcome } from './judge-series.ts';
import { claimed } from './quantities.ts';

type Metrics = Record<string, readonly number[] | null>;

const stream = (changes: Partial<KinesisStream> = {}): KinesisStream => ({
  streamName: 'clicks',
  described: true,
  status: 'ACTIVE',
  mode: 'PROVISIONED',
  openShards: 10,
  retentionHours: 24,
  consumers: 0,
  createdAt: '2025-01-01T00:00:00.000Z',
  ...changes,
});

const MIB_AN_HOUR = 1_048_576 * 3_600;

describe('Kinesis streams', () => {
  const idle = (changes: Partial<KinesisStream>, records: readonly number[] | null = always(14, 0)) =>
    judge(kinesisIdle, { rows: [stream(changes)] }, { metrics: { records } });

  it('that get nothing are found; one record is use; nothing published is unknown', () => {
    expect(outcome(idle({ streamName: HOSTILE })).found).toEqual([HOSTILE]);
    expect(idle({}, [1])).toEqual([]);
    expect(idle({ status: 'DELETING' })).toEqual([]);
    expect(outcome(idle({}, null))).toEqual({ found: [], undecided: ['clicks'] });
  });

  const over = (changes: Partial<KinesisStream>, metrics: Metrics = {}) =>
    judge(
      kinesisOverprovisioned,
      { streams: [stream(changes)] },
      {
        metrics: {
          bytesIn: always(336, 1.2 * MIB_AN_HOUR),
          recordsIn: always(336, 1_000),
          bytesOut: null,
          ...metrics,
        },
      },
    );

  it('with more shards than load do with fewer', () => {
    expect(claimed(over({})[0])).toEqual(['Storage-ShardHour: 7300 → 1460']);
  });

  it.each([
    ['bytes put', { bytesIn: [...always(335, 0), 3.1 * MIB_AN_HOUR] }],
    ['records put', { recordsIn: [...always(335, 0), 3_100 * 3_600] }],
    ['bytes read', { bytesOut: [7 * MIB_AN_HOUR] }],
  ])('are busy by %s in one hour', (_, metrics) => {
    expect(over({}, metrics)).toEqual([]);
  });

  it('are not judged on demand, young or of one shard, and undecided where something is not known', () => {
    expect(over({ mode: 'ON_DEMAND' })).toEqual([]);
    expect(over({ createdAt: '2026-11-20T00:00:00.000Z' })).toEqual([]);
    expect(over({ openShards: 1 })).toEqual([]);
    expect(outcome(over({ openShards: null, described: false })).undecided).toEqual(['clicks']);
    expect(outcome(over({}, { recordsIn: null })).undecided).toEqual(['clicks']);
  });
});

describe('retention of Kinesis streams', () => {
  const judged = (changes: Partial<KinesisStream>, age: readonly number[] | null = always(336, 5_000)) =>
    judge(
      kinesisExtendedRetention,
      { streams: [stream({ retentionHours: 168, ...changes })] },
      { metrics: { age } },
    );

  it('beyond what consumers read is found', () => {
    expect(judged({})).toMatchObject([
      { evidence: expect.stringContaining('168 hours'), claims: [{ resourceId: 'clicks' }] },
    ]);
    expect(judged({ retentionHours: 24 })).toEqual([]);
    expect(judged({ status: 'DELETING' })).toEqual([]);
  });

  it('is needed where old records are read, and undecided where nothing is known', () => {
    expect(judged({}, [...always(335, 5_000), 25 * 3_600_000])).toEqual([]);
    expect(outcome(judged({}, null)).undecided).toEqual(['clicks']);
    expect(outcome(judged({}, always(24, 5_000))).undecided).toEqual(['clicks']);
    expect(outcome(judged({ retentionHours: null, described: false })).undecided).toEqual(['clicks']);
  });
});

const ledger = (changes: Partial<MemoryDbCluster>): MemoryDbCluster => ({
  clusterName: 'ledger',
  nodeType: 'db.r6g.large',
  nodes: 2,
  engine: 'valkey',
  engineVersion: '7.2',
  status: 'available',
  createdAt: '2025-01-01T00:00:00.000Z',
  ...changes,
});

describe('MemoryDB clusters', () => {
  const idle = (changes: Partial<MemoryDbCluster>, metrics: Metrics = {}) =>
    judge(
      memorydbIdle,
      { rows: [ledger(changes)] },
      { metrics: { hits: always(14, 0), connections: always(14, 4), ...metrics } },
    );

  it('nobody asks are found; hits and connections are use; without datapoints they are undecided', () => {
    expect(outcome(idle({})).found).toEqual(['ledger']);
    expect(idle({}, { hits: [2] })).toEqual([]);
    expect(idle({}, { connections: [5] })).toEqual([]);
    expect(idle({ status: 'creating' })).toEqual([]);
    expect(outcome(idle({}, { hits: null })).undecided).toEqual(['ledger']);
    expect(outcome(idle({ createdAt: null })).undecided).toEqual(['ledger']);
  });

  it('on Redis OSS could be Valkey', () => {
    const judged = (changes: Partial<MemoryDbCluster>) =>
      judge(memorydbValkey, { clusters: [ledger(changes)] });
    expect(judged({ engine: 'redis' })).toMatchObject([{ resourceId: 'ledger', claims: [] }]);
    expect(judged({})).toEqual([]);
    expect(judged({ engine: 'redis', status: 'deleting' })).toEqual([]);
    expect(outcome(judged({ engine: null })).undecided).toEqual(['ledger']);
  });
});

const replication = (changes: Partial<ReplicationInstance> = {}): ReplicationInstance => ({
  replicationInstanceArn: 'arn:rep',
  instanceClass: 'dms.t3.medium',
  status: 'available',
  multiAz: true,
  createdAt: '2025-01-01T00:00:00.000Z',
  tags: { env: 'dev' },
  ...changes,
});

const task = (changes: Partial<ReplicationTask> = {}): ReplicationTask => ({
  replicationTaskArn: 'arn:task',
  replicationInstanceArn: 'arn:rep',
  status: 'stopped',
  stoppedAt: '2026-10-01T00:00:00.000Z',
  ...changes,
});

describe('DMS replication instances', () => {
  const idle = (changes: Partial<ReplicationInstance>, tasks: readonly ReplicationTask[] = []) =>
    judge(dmsIdle, { instances: [replication(changes)], tasks });

  it('without a task, or with tasks that stopped long ago, are found', () => {
    expect(outcome(idle({})).found).toEqual(['arn:rep']);
    expect(idle({}, [task()])).toMatchObject([
      { evidence: expect.stringContaining('stopped on 2026-10-01') },
    ]);
    expect(outcome(idle({}, [task({ status: 'ready', stoppedAt: null })])).found).toEqual(['arn:rep']);
    expect(
      outcome(idle({}, [task({ status: 'running', replicationInstanceArn: 'arn:other' })])).found,
    ).toEqual(['arn:rep']);
  });

  it.each([
    ['running', task({ status: 'running' })],
    ['in a state nobody knows', task({ status: null })],
    ['stopped lately', task({ stoppedAt: '2026-11-15T00:00:00.000Z' })],
  ])('are used by a task %s', (_, own) => {
    expect(idle({}, [task(), own])).toEqual([]);
  });

  it('are young or gone, or undecided where a task does not tell when it stopped', () => {
    expect(idle({ createdAt: '2026-11-20T00:00:00.000Z' })).toEqual([]);
    expect(idle({ status: 'deleting' })).toEqual([]);
    expect(outcome(idle({}, [task({ stoppedAt: null })])).undecided).toEqual(['arn:rep']);
    expect(outcome(idle({ createdAt: null })).undecided).toEqual(['arn:rep']);
  });

  it('are doubled outside production', () => {
    const judged = (changes: Partial<ReplicationInstance>) =>
      judge(dmsMultiAzNonprod, { instances: [replication(changes)] });
    expect(judged({})).toMatchObject([{ resourceId: 'arn:rep', claims: [] }]);
    expect(judged({ multiAz: false })).toEqual([]);
    expect(judged({ tags: { env: 'prod' } })).toEqual([]);
    expect(outcome(judged({ tags: null })).undecided).toEqual(['arn:rep']);
  });
});

describe('Glue development endpoints', () => {
  const judged = (changes: Partial<GlueDevEndpoint>) =>
    judge(glueDevEndpoint, {
      endpoints: [
        {
          endpointName: 'nb',
          status: 'READY',
          workerType: 'G.1X',
          units: 5,
          createdAt: '2026-11-01T00:00:00.000Z',
          ...changes,
        },
      ],
    });

  it('are found after some days', () => {
    expect(judged({})).toMatchObject([
      { evidence: expect.stringContaining('created on 2026-11-01 and is ready') },
    ]);
    expect(judged({ createdAt: '2026-11-20T08:00:00.000Z' })).toEqual([]);
    expect(judged({ status: 'TERMINATING' })).toEqual([]);
    expect(outcome(judged({ createdAt: null })).undecided).toEqual(['nb']);
  });
});

describe('EMR clusters', () => {
  const judged = (state: string, idle: readonly number[] | null) =>
    judge(
      emrIdle,
      { clusters: [{ clusterId: 'j-1', state, readyAt: '2026-11-01T00:00:00.000Z' }] },
      { metrics: { idle } },
    );

  it('that wait for hours are found', () => {
    expect(outcome(judged('WAITING', always(48, 1))).found).toEqual(['j-1']);
    expect(outcome(judged('WAITING', [...always(36, 0), ...always(12, 1)])).found).toEqual(['j-1']);
  });

  it('that worked lately or work now are not, and those not measured are undecided', () => {
    expect(judged('WAITING', [...always(47, 1), 0])).toEqual([]);
    expect(judged('RUNNING', always(48, 1))).toEqual([]);
    expect(outcome(judged('WAITING', null)).undecided).toEqual(['j-1']);
    expect(outcome(judged('WAITING', always(3, 1))).undecided).toEqual(['j-1']);
  });
});

describe('Athena workgroups', () => {
  const judged = (changes: object) =>
    judge(athenaScanLimit, {
      groups: [{ name: 'primary', described: true, state: 'ENABLED', bytesScannedCutoff: null, ...changes }],
    });

  it('without a limit are found, without an amount', () => {
    expect(judged({})).toMatchObject([{ resourceId: 'primary', claims: [] }]);
    expect(judged({ bytesScannedCutoff: 10_000_000 })).toEqual([]);
    expect(judged({ state: 'DISABLED' })).toEqual([]);
    expect(outcome(judged({ described: false, state: null })).undecided).toEqual(['primary']);
  });
});
