import { describe, expect, it } from 'vitest';
import { auroraGraviton } from '../../src/checks/aurora/graviton.ts';
import { auroraOldClusterSnapshot } from '../../src/checks/aurora/old-cluster-snapshot.ts';
import { auroraPreviousGeneration } from '../../src/checks/aurora/previous-generation.ts';
import { auroraReaderIdle } from '../../src/checks/aurora/reader-idle.ts';
import { auroraRightsize } from '../../src/checks/aurora/rightsize.ts';
import { auroraServerlessMinAcu } from '../../src/checks/aurora/serverless-min-acu.ts';
import { auroraIdleClusters } from '../../src/checks/idle/aurora.ts';
import type { DbClusterSnapshot } from '../../src/datasets/rds/cluster-snapshots.ts';
import type { DbCluster } from '../../src/datasets/rds/clusters.ts';
import type { DbInstance } from '../../src/datasets/rds/instances.ts';
import { cluster, HOSTILE, member } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, judgeSeries, outcome } from './judge-series.ts';
import { claimed } from './quantities.ts';

const GIB = 2 ** 30;

describe('Aurora clusters nobody connects to', () => {
  const idle = (changes: Partial<DbCluster>, connections: readonly number[] | null = always(14, 0)) =>
    judge(auroraIdleClusters, { rows: [cluster(changes)] }, { metrics: { connections } });

  it('are found as a whole, with the hours of each instance', () => {
    const [found] = idle({});
    expect(found).toMatchObject({
      resourceId: 'orders',
      evidence: expect.stringContaining('with 3 instances'),
    });
    expect(found && 'claims' in found && found.claims.map(({ resourceId }) => resourceId)).toEqual([
      'orders-1',
      'orders-2',
      'orders-3',
    ]);
  });

  it.each([
    ['of DocumentDB', { engine: 'docdb' }],
    ['of RDS', { engine: 'mysql' }],
    ['stopped', { status: 'stopped' }],
    ['followers of another', { replicaSource: 'arn:aws:rds:us-east-1:111122223333:cluster:x' }],
    ['empty', { members: [] }],
    ['young', { createdAt: '2026-11-20T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(idle(changes)).toEqual([]);
  });

  it('are used by one connection, undecided without datapoints, and keep hostile names as data', () => {
    expect(idle({}, [1, ...always(13, 0)])).toEqual([]);
    expect(outcome(idle({}, null)).undecided).toEqual(['orders']);
    expect(outcome(idle({ dbClusterIdentifier: HOSTILE })).found).toEqual([HOSTILE]);
  });
});

describe('Aurora readers nobody connects to', () => {
  const instances = (changes: Partial<DbInstance> = {}) => [
    member('orders-1'),
    member('orders-2', changes),
    member('orders-3'),
  ];
  const uses: Readonly<Record<string, number>> = { 'orders-1': 40, 'orders-2': 0, 'orders-3': 7 };
  const judged = (
    changes: Partial<DbInstance> = {},
    {
      of = cluster(),
      days = 14,
      connections = uses,
    }: { of?: DbCluster; days?: number; connections?: Readonly<Record<string, number>> } = {},
  ) =>
    judgeSeries(auroraReaderIdle, { clusters: [of], instances: instances(changes) }, (_, row) => {
      const id =
        typeof row === 'object' && row !== null && 'dbInstanceIdentifier' in row
          ? row.dbInstanceIdentifier
          : '';
      const value = connections[String(id)];
      return value === undefined
        ? null
        : { points: Array.from({ length: days }, (_, day) => ({ start: `2026-11-${day + 1}`, value })) };
    });

  it('are found where the cluster is used and another reader is there', () => {
    expect(outcome(judged())).toEqual({ found: ['orders-2'], undecided: [] });
    expect(judged()).toMatchObject([{ claims: [{ resourceId: 'orders-2', usageTypes: expect.any(Array) }] }]);
  });

  it.each([
    ['first in line', { promotionTier: 1 }],
    ['of unknown tier', { promotionTier: null }],
    ['young', { createdAt: '2026-11-20T00:00:00.000Z' }],
    ['not available', { status: 'creating' }],
  ])('are not those %s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });

  it('are not the only reader, nor of a cluster that nobody uses, nor of another service', () => {
    const two = cluster({ members: cluster().members.slice(0, 2) });
    expect(judged({}, { of: two })).toEqual([]);
    expect(judged({}, { connections: { 'orders-1': 0, 'orders-2': 0, 'orders-3': 0 } })).toEqual([]);
    expect(judged({}, { of: cluster({ engine: 'docdb' }) })).toEqual([]);
  });

  it('are undecided without datapoints or an age', () => {
    expect(outcome(judged({}, { connections: { 'orders-1': 40, 'orders-3': 7 } })).undecided).toEqual([
      'orders-2',
    ]);
    expect(outcome(judged({}, { days: 5 })).undecided).toEqual(['orders-2']);
    expect(outcome(judged({ createdAt: null })).undecided).toEqual(['orders-2']);
  });
});

describe('Aurora instances', () => {
  const sized = (
    changes: Partial<DbInstance>,
    { cpu = always(336, 5), memory = always(336, 50 * GIB) }: Record<string, readonly number[] | null> = {},
  ) =>
    judge(
      auroraRightsize,
      { instances: [member('a', { instanceClass: 'db.r5.2xlarge', ...changes })] },
      { metrics: { cpu, memory } },
    );

  it('are rightsized by processor and memory', () => {
    expect(claimed(sized({})[0])).toEqual([
      'InstanceUsage:db.r5.2xl: 730 → 0',
      'InstanceUsage:db.r5.xl: 0 → 730',
    ]);
    expect(claimed(sized({ storageType: 'aurora-iopt1' })[0])[0]).toBe(
      'InstanceUsageIOOptimized:db.r5.2xl: 730 → 0',
    );
    expect(sized({}, { memory: always(336, 20 * GIB) })).toEqual([]);
    expect(outcome(sized({}, { cpu: null })).undecided).toEqual(['a']);
  });

  it('have no class below the smallest', () => {
    expect(sized({ instanceClass: 'db.t3.medium' }, { memory: always(336, 4 * GIB) })).toEqual([]);
    expect(sized({ instanceClass: 'db.r5.large' })).toEqual([]);
    expect(sized({ engine: 'postgres', clusterIdentifier: null })).toEqual([]);
  });

  const moved = (changes: Partial<DbInstance>) =>
    judge(auroraGraviton, { instances: [member('a', changes)] });

  it('move to Graviton in the classes that Aurora has', () => {
    expect(claimed(moved({ instanceClass: 'db.r5.large' })[0])[1]).toBe(
      'InstanceUsage:db.r6g.large: 0 → 730',
    );
    expect(moved({ instanceClass: 'db.t3.small' })).toEqual([]);
    expect(moved({ instanceClass: 'db.m5.large' })).toEqual([]);
    expect(
      claimed(
        moved({
          instanceClass: 'db.r5.large',
          engine: 'aurora-mysql',
          engineVersion: '8.0.mysql_aurora.3.04.0',
        })[0],
      ),
    ).toHaveLength(2);
    expect(
      moved({
        instanceClass: 'db.r5.large',
        engine: 'aurora-mysql',
        engineVersion: '5.7.mysql_aurora.2.07.2',
      }),
    ).toEqual([]);
    expect(moved({ instanceClass: 'db.r5.large', engine: 'docdb', engineVersion: '5.0.0' })).toEqual([]);
  });

  it('of earlier generations go to Graviton, or to the class that took over', () => {
    const outdated = (changes: Partial<DbInstance>) =>
      judge(auroraPreviousGeneration, { instances: [member('a', changes)] });
    expect(outdated({ instanceClass: 'db.r4.large' })).toEqual([]);
    expect(claimed(outdated({ instanceClass: 'db.r4.large', engineVersion: '10.7' })[0])[1]).toBe(
      'InstanceUsage:db.r5.large: 0 → 730',
    );
    expect(outdated({ instanceClass: 'db.r4.large', engine: 'mysql', engineVersion: '5.6.1' })).toEqual([]);
  });
});

describe('Aurora Serverless floors', () => {
  const judged = (changes: Partial<DbCluster>, capacity: readonly number[] | null = always(336, 8)) =>
    judge(
      auroraServerlessMinAcu,
      { clusters: [cluster({ minimumAcu: 8, maximumAcu: 64, ...changes })] },
      { metrics: { capacity } },
    );

  it('that were never exceeded are found, without an amount', () => {
    expect(judged({})).toMatchObject([{ claims: [], evidence: expect.stringContaining('8 ACU') }]);
  });

  it.each([
    ['low', { minimumAcu: 1 }],
    ['ceilings as well', { maximumAcu: 8 }],
    ['of provisioned clusters', { minimumAcu: null }],
    ['of clusters without instances', { members: [] }],
    ['of other engines', { engine: 'neptune' }],
  ])('are not those %s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });

  it('are right where they were exceeded, undecided without datapoints', () => {
    expect(judged({}, [...always(335, 8), 8.5])).toEqual([]);
    expect(outcome(judged({}, null)).undecided).toEqual(['orders']);
    expect(outcome(judged({}, always(24, 8))).undecided).toEqual(['orders']);
  });
});

describe('Aurora snapshots', () => {
  const snapshot = (changes: Partial<DbClusterSnapshot>) =>
    judge(auroraOldClusterSnapshot, {
      snapshots: [
        {
          dbClusterSnapshotIdentifier: 'snap',
          dbClusterIdentifier: 'orders',
          engine: 'aurora-mysql',
          snapshotType: 'manual',
          status: 'available',
          createdAt: '2026-01-01T00:00:00.000Z',
          tags: {},
          ...changes,
        },
      ],
    });

  it('are found when old, left alone when recent, held, of AWS Backup or of another engine', () => {
    expect(outcome(snapshot({})).found).toEqual(['snap']);
    expect(snapshot({ createdAt: '2026-10-01T00:00:00.000Z' })).toEqual([]);
    expect(snapshot({ tags: { DoNotDelete: 'yes' } })).toEqual([]);
    expect(snapshot({ snapshotType: 'awsbackup' })).toEqual([]);
    expect(snapshot({ engine: 'docdb' })).toEqual([]);
    expect(outcome(snapshot({ createdAt: null })).undecided).toEqual(['snap']);
  });
});
