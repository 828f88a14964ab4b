import { describe, expect, it } from 'vitest';
import { rdsIdleConnections, rdsReadReplicaUnused } from '../../src/checks/idle/rds.ts';
import { rdsBackupRetentionLong } from '../../src/checks/rds/backup-retention-long.ts';
import { rdsEnhancedMonitoringFast } from '../../src/checks/rds/enhanced-monitoring-fast.ts';
import { rdsGp2ToGp3 } from '../../src/checks/rds/gp2-to-gp3.ts';
import { rdsGraviton } from '../../src/checks/rds/graviton.ts';
import { instanceHours, storageUsageType } from '../../src/checks/rds/instance-charges.ts';
import { rdsIo1Overprovisioned } from '../../src/checks/rds/io1-overprovisioned.ts';
import { rdsLowCpu } from '../../src/checks/rds/low-cpu.ts';
import { rdsManualSnapshotOld } from '../../src/checks/rds/manual-snapshot-old.ts';
import { rdsMultiAzNonprod } from '../../src/checks/rds/multi-az-nonprod.ts';
import { rdsOpenSourceEngine } from '../../src/checks/rds/open-source-engine.ts';
import { rdsPreviousGeneration } from '../../src/checks/rds/previous-generation.ts';
import { rdsSchedule } from '../../src/checks/rds/schedule.ts';
import { rdsSnapshotOrphan } from '../../src/checks/rds/snapshot-orphan.ts';
import { rdsStopped } from '../../src/checks/rds/stopped.ts';
import { rdsStorageRightsize } from '../../src/checks/rds/storage-rightsize.ts';
import type { DbInstance } from '../../src/datasets/rds/instances.ts';
import type { DbSnapshot } from '../../src/datasets/rds/snapshots.ts';
import { HOSTILE, instance } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, hourly, judgeSeries, outcome } from './judge-series.ts';
import { claimed } from './quantities.ts';

const GIB = 2 ** 30;
const DEV = { Environment: 'dev' };

type Case = readonly [string, Partial<DbInstance>];

/** Rows that no check of RDS itself may judge: those of other services, of clusters, and of hand-made answers. */
const FOREIGN: readonly Case[] = [
  ['Aurora', { engine: 'aurora-mysql', clusterIdentifier: 'c' }],
  ['DocumentDB', { engine: 'docdb', clusterIdentifier: 'c' }],
  ['Neptune', { engine: 'neptune', clusterIdentifier: 'c' }],
  ['a Multi-AZ cluster', { clusterIdentifier: 'c' }],
  ['an unknown engine', { engine: null }],
];

/** With more that a check may not judge. */
const cases = (...own: readonly Case[]): readonly Case[] => [...FOREIGN, ...own];

const HAND_MADE: Partial<DbInstance> = { instanceClass: 'string', storageType: 'string' };

const idle = (changes: Partial<DbInstance>, days: readonly number[] | null = always(14, 0)) =>
  judge(rdsIdleConnections, { rows: [instance(changes)] }, { metrics: { connections: days } });

describe('databases nobody connects to', () => {
  it('are found with their hours, as the bill names them', () => {
    const [found] = idle({});
    expect(found).toMatchObject({ resourceId: 'shop', evidence: expect.stringContaining('0 connections') });
    expect(claimed(found)).toEqual(['InstanceUsage:db.m5.2xl: 730 → 0']);
    expect(claimed(idle({ multiAz: true })[0])).toEqual(['Multi-AZUsage:db.m5.2xl: 730 → 0']);
  });

  it.each(
    cases(
      ['stopped', { status: 'stopped' }],
      ['a replica', { replicaSource: 'shop-primary' }],
      ['one that replicas follow', { replicas: 1 }],
      ['young', { createdAt: '2026-11-15T00:00:00.000Z' }],
      ['made by hand in an answer', HAND_MADE],
    ),
  )('are not: %s', (_, changes) => {
    expect(idle(changes)).toEqual([]);
  });

  it('are used by a single connection, and undecided without datapoints', () => {
    expect(idle({}, [0, 0, 1, ...always(11, 0)])).toEqual([]);
    expect(outcome(idle({}, null))).toEqual({ found: [], undecided: ['shop'] });
    expect(outcome(idle({}, always(5, 0)))).toEqual({ found: [], undecided: ['shop'] });
  });

  it('keep a hostile name as data', () => {
    expect(idle({ dbInstanceIdentifier: HOSTILE })).toMatchObject([
      { resourceId: HOSTILE, evidence: expect.not.stringContaining('img') },
    ]);
  });
});

const replica = (changes: Partial<DbInstance>, days: readonly number[] | null = always(14, 0)) =>
  judge(
    rdsReadReplicaUnused,
    { rows: [instance({ replicaSource: 'shop', dbInstanceIdentifier: 'reader', ...changes })] },
    { metrics: { connections: days } },
  );

describe('read replicas nobody reads', () => {
  it('are found, those with connections are not, those without datapoints are undecided', () => {
    expect(outcome(replica({}))).toEqual({ found: ['reader'], undecided: [] });
    expect(replica({}, always(14, 3))).toEqual([]);
    expect(outcome(replica({}, null)).undecided).toEqual(['reader']);
  });

  it('are not those that stand by for another region, nor those that feed others', () => {
    expect(replica({ replicaSource: 'arn:aws:rds:us-east-1:111122223333:db:shop' })).toEqual([]);
    expect(replica({ replicas: 1 })).toEqual([]);
    expect(replica({ replicaSource: null })).toEqual([]);
  });
});

const load = (
  changes: Partial<DbInstance>,
  { cpu = always(336, 8), memory = always(336, 25 * GIB) }: Record<string, readonly number[] | null> = {},
) => judge(rdsLowCpu, { instances: [instance(changes)] }, { metrics: { cpu, memory } });

describe('databases larger than their load', () => {
  it('are found with the class below', () => {
    const [found] = load({});
    expect(found).toMatchObject({
      evidence: expect.stringContaining('8 % of its processors, and at least 78.1 % of its memory'),
    });
    expect(claimed(found)).toEqual(['InstanceUsage:db.m5.2xl: 730 → 0', 'InstanceUsage:db.m5.xl: 0 → 730']);
  });

  it.each(
    cases(
      ['of the smallest class', { instanceClass: 'db.m5.large' }],
      ['serverless', { instanceClass: 'db.serverless' }],
      ['stopped', { status: 'stopped' }],
      ['made by hand in an answer', HAND_MADE],
    ),
  )('are not: %s', (_, changes) => {
    expect(load(changes)).toEqual([]);
  });

  it('need an hour of load or little free memory to be as large as they are', () => {
    expect(load({}, { cpu: [...always(335, 8), 21] })).toEqual([]);
    expect(load({}, { memory: [...always(335, 25 * GIB), 18 * GIB] })).toEqual([]);
  });

  it('are undecided without all of both metrics, and without the memory of their class', () => {
    expect(outcome(load({}, { cpu: null })).undecided).toEqual(['shop']);
    expect(outcome(load({}, { memory: null })).undecided).toEqual(['shop']);
    expect(outcome(load({}, { cpu: always(100, 8) })).undecided).toEqual(['shop']);
    expect(load({ instanceClass: 'db.x2g.2xlarge' })).toMatchObject([
      { reason: expect.stringContaining('memory') },
    ]);
  });
});

describe('databases on x86', () => {
  const found = (changes: Partial<DbInstance>) => judge(rdsGraviton, { instances: [instance(changes)] });

  it.each([
    [{}, 'db.m6g.2xl'],
    [{ engine: 'mysql', engineVersion: '8.0.28', instanceClass: 'db.t3.micro' }, 'db.t4g.micro'],
    [{ instanceClass: 'db.r6i.large' }, 'db.r7g.large'],
    [{ engine: 'mariadb', engineVersion: '10.6.8', instanceClass: 'db.r5.xlarge' }, 'db.r6g.xl'],
  ])('%o move to the same size: %s', (changes, target) => {
    expect(claimed(found(changes)[0])[1]).toBe(`InstanceUsage:${target}: 0 → 730`);
  });

  it.each(
    cases(
      ['on Graviton', { instanceClass: 'db.m6g.large' }],
      ['of a version that has none', { engineVersion: '11.9' }],
      [
        'of a version that the seventh generation has not',
        { engineVersion: '13.3', instanceClass: 'db.r6i.large' },
      ],
      ['of an engine that has none', { engine: 'oracle-ee' }],
      ['of a size that has none', { instanceClass: 'db.m5.24xlarge' }],
      ['stopped', { status: 'stopped' }],
      ['of no known version', { engineVersion: null }],
    ),
  )('are not: %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });
});

const snapshot = (changes: Partial<DbSnapshot> = {}): DbSnapshot => ({
  dbSnapshotIdentifier: 'snap',
  dbInstanceIdentifier: 'shop',
  engine: 'postgres',
  snapshotType: 'manual',
  status: 'available',
  allocatedGib: 100,
  createdAt: '2026-01-01T00:00:00.000Z',
  sourceRegion: null,
  tags: {},
  ...changes,
});

describe('manual snapshots', () => {
  const old = (changes: Partial<DbSnapshot>, instances = [instance()]) =>
    judge(rdsManualSnapshotOld, { snapshots: [snapshot(changes)], instances });
  const orphan = (changes: Partial<DbSnapshot>, instances: readonly DbInstance[] = []) =>
    judge(rdsSnapshotOrphan, { snapshots: [snapshot(changes)], instances });

  it('are old or orphaned, never both', () => {
    expect(outcome(old({})).found).toEqual(['snap']);
    expect(orphan({}, [instance()])).toEqual([]);
    expect(outcome(orphan({})).found).toEqual(['snap']);
    expect(old({}, [])).toEqual([]);
  });

  it('claim what the bill has for them alone', () => {
    expect(old({})).toMatchObject([{ claims: [{ resourceId: 'snap', usageTypes: expect.any(Array) }] }]);
  });

  it.each([
    ['recent', { createdAt: '2026-11-01T00:00:00.000Z' }],
    ['automated', { snapshotType: 'automated' }],
    ['of AWS Backup', { snapshotType: 'awsbackup' }],
    ['being made', { status: 'creating' }],
    ['held', { tags: { 'legal-hold': 'true' } }],
  ])('are left alone where they are %s', (_, changes) => {
    expect(old(changes)).toEqual([]);
    expect(orphan(changes)).toEqual([]);
  });

  it('are held by a tag unless it says no', () => {
    expect(outcome(old({ tags: { 'legal-hold': 'false' } })).found).toEqual(['snap']);
  });

  it('copied from another region have their database there', () => {
    expect(orphan({ sourceRegion: 'us-east-1' })).toEqual([]);
    expect(outcome(old({ sourceRegion: 'us-east-1' }, [])).found).toEqual(['snap']);
  });

  it('are undecided without an age', () => {
    expect(outcome(old({ createdAt: null })).undecided).toEqual(['snap']);
    expect(outcome(orphan({ createdAt: null })).undecided).toEqual(['snap']);
  });
});

describe('stopped databases', () => {
  const found = (changes: Partial<DbInstance>) =>
    judge(rdsStopped, { instances: [instance({ status: 'stopped', ...changes })] });

  it('are hygiene: nothing is claimed for what is not billed', () => {
    expect(found({})).toMatchObject([
      { resourceId: 'shop', claims: [], evidence: expect.stringContaining('500 GiB') },
    ]);
  });

  it.each(cases(['running', { status: 'available' }], ['made by hand', HAND_MADE]))(
    'are not: %s',
    (_, changes) => {
      expect(found(changes)).toEqual([]);
    },
  );
});

describe('second copies outside production', () => {
  const found = (changes: Partial<DbInstance>) =>
    judge(rdsMultiAzNonprod, { instances: [instance({ multiAz: true, tags: DEV, ...changes })] });

  it('claim half of hours and storage', () => {
    expect(claimed(found({})[0])).toEqual([
      'Multi-AZUsage:db.m5.2xl: 730 → 0',
      'InstanceUsage:db.m5.2xl: 0 → 730',
      'RDS:Multi-AZ-GP3-Storage: 500 → 0',
      'RDS:GP3-Storage: 0 → 500',
    ]);
  });

  it('claim hours alone where the storage is billed otherwise', () => {
    expect(claimed(found({ engine: 'sqlserver-se', licenseModel: 'license-included' })[0])).toHaveLength(2);
    expect(claimed(found({ allocatedGib: null })[0])).toHaveLength(2);
  });

  it.each(
    cases(
      ['of production', { tags: { Environment: 'prod' } }],
      ['of no known environment', { tags: {} }],
      ['Single-AZ', { multiAz: false }],
      ['of unknown standby', { multiAz: null }],
      ['made by hand', HAND_MADE],
    ),
  )('are not: %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });
});

describe('licences that are paid for', () => {
  const found = (changes: Partial<DbInstance>) =>
    judge(rdsOpenSourceEngine, {
      instances: [instance({ engine: 'sqlserver-se', licenseModel: 'license-included', ...changes })],
    });

  it('are an opportunity without an amount', () => {
    expect(found({})).toMatchObject([{ resourceId: 'shop', claims: [] }]);
    expect(found({ engine: 'oracle-se2' })).toHaveLength(1);
  });

  it.each([
    ['of their own', { engine: 'oracle-ee', licenseModel: 'bring-your-own-license' }],
    ['free', { engine: 'sqlserver-ex' }],
    ['of an open engine', { engine: 'postgres', licenseModel: 'postgresql-license' }],
    ['of an unknown model', { licenseModel: null }],
  ])('are not those %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });
});

describe('earlier generations', () => {
  const found = (changes: Partial<DbInstance>) =>
    judge(rdsPreviousGeneration, { instances: [instance(changes)] });

  it('move to the class that took over, where Graviton cannot', () => {
    expect(claimed(found({ engine: 'oracle-ee', instanceClass: 'db.m4.xlarge' })[0])).toEqual([
      'InstanceUsage:db.m4.xl: 730 → 0',
      'InstanceUsage:db.m5.xl: 0 → 730',
    ]);
    expect(found({ engine: 'oracle-ee', instanceClass: 'db.m4.10xlarge' })).toMatchObject([{ claims: [] }]);
  });

  it('are not those that Graviton takes, nor current ones', () => {
    expect(found({ instanceClass: 'db.m4.xlarge' })).toEqual([]);
    expect(found({ instanceClass: 'db.m5.xlarge', engine: 'oracle-ee' })).toEqual([]);
    expect(found({ instanceClass: 'db.m4.xlarge', engine: 'docdb' })).toEqual([]);
  });
});

describe('settings outside production', () => {
  const retention = (changes: Partial<DbInstance>) =>
    judge(rdsBackupRetentionLong, {
      instances: [instance({ backupRetentionDays: 30, tags: DEV, ...changes })],
    });
  const monitoring = (changes: Partial<DbInstance>) =>
    judge(rdsEnhancedMonitoringFast, {
      instances: [instance({ monitoringSeconds: 1, tags: DEV, ...changes })],
    });

  it('are found without an amount', () => {
    expect(retention({})).toMatchObject([{ claims: [], evidence: expect.stringContaining('30 days') }]);
    expect(monitoring({})).toMatchObject([
      { claims: [], evidence: expect.stringContaining('every 1 seconds') },
    ]);
  });

  it('are left alone in production, when modest, and of others', () => {
    for (const found of [retention, monitoring]) {
      expect(found({ tags: {} })).toEqual([]);
      expect(found({ engine: 'docdb' })).toEqual([]);
      expect(found(HAND_MADE)).toEqual([]);
    }
    expect(retention({ backupRetentionDays: 7 })).toEqual([]);
    expect(monitoring({ monitoringSeconds: 60 })).toEqual([]);
    expect(monitoring({ monitoringSeconds: 0 })).toEqual([]);
    expect(outcome(retention({ backupRetentionDays: null })).undecided).toEqual(['shop']);
  });
});

describe('databases that sleep', () => {
  const judged = (changes: Partial<DbInstance>, series: ReturnType<typeof hourly> | null) =>
    judgeSeries(rdsSchedule, { instances: [instance({ tags: DEV, ...changes })] }, () => series);
  const officeHours = (hour: number) => (hour < 60 ? 2 : 0);

  it('are found with the hours that remain', () => {
    const [found] = judged({}, hourly(28 * 24, officeHours));
    expect(found).toMatchObject({ evidence: expect.stringContaining('in 108 of the 168 hours') });
    expect(claimed(found)).toEqual(['InstanceUsage:db.m5.2xl: 730 → 261']);
  });

  it.each([
    ['of production', { tags: {} }],
    ['a replica', { replicaSource: 'x' }],
    ['one that is followed', { replicas: 1 }],
    ['a mirrored SQL Server', { engine: 'sqlserver-se', multiAz: true }],
    ['made by hand', HAND_MADE],
  ])('are not: %s', (_, changes) => {
    expect(judged(changes, hourly(28 * 24, officeHours))).toEqual([]);
  });

  it('are busy in an hour that was used once, and idle as a whole where nobody ever came', () => {
    expect(
      judged(
        {},
        hourly(28 * 24, () => 1),
      ),
    ).toEqual([]);
    expect(
      judged(
        {},
        hourly(28 * 24, () => 0),
      ),
    ).toEqual([]);
    const once = hourly(28 * 24, officeHours).points.map((point, at) =>
      at < 168 ? { ...point, value: 1 } : point,
    );
    expect(judged({}, { points: once })).toEqual([]);
  });

  it('are undecided without every hour of the week', () => {
    expect(outcome(judged({}, null)).undecided).toEqual(['shop']);
    expect(outcome(judged({}, hourly(14 * 24, officeHours))).undecided).toEqual(['shop']);
  });
});

describe('storage', () => {
  const judged = (changes: Partial<DbInstance>, free: readonly number[] | null = always(30, 400 * GIB)) =>
    judge(rdsStorageRightsize, { instances: [instance(changes)] }, { metrics: { free } });

  it('is found with what its data needs', () => {
    const [found] = judged({});
    expect(found).toMatchObject({ evidence: expect.stringContaining('At most 100 of 500 GiB') });
    expect(claimed(found)).toEqual(['RDS:GP3-Storage: 500 → 130']);
    expect(claimed(judged({ multiAz: true })[0])).toEqual(['RDS:Multi-AZ-GP3-Storage: 500 → 130']);
    expect(judged({ multiAz: null })).toMatchObject([{ claims: [] }]);
  });

  it.each(
    cases(
      ['small', { allocatedGib: 50 }],
      ['provisioned', { storageType: 'io1' }],
      ['made by hand', HAND_MADE],
    ),
  )('is not judged: %s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });

  it('is as large as it has to be after one full day, and undecided without enough days', () => {
    expect(judged({}, [...always(29, 400 * GIB), 100 * GIB])).toEqual([]);
    expect(outcome(judged({}, null)).undecided).toEqual(['shop']);
    expect(outcome(judged({}, always(10, 400 * GIB))).undecided).toEqual(['shop']);
  });
});

describe('gp2', () => {
  const judged = (changes: Partial<DbInstance>) =>
    judge(rdsGp2ToGp3, { instances: [instance({ storageType: 'gp2', ...changes })] });

  it('is hygiene: gp3 costs the same a GiB', () => {
    expect(judged({})).toMatchObject([{ resourceId: 'shop', claims: [] }]);
    expect(outcome(judged({ allocatedGib: null })).undecided).toEqual(['shop']);
  });

  it.each(
    cases(['gp3', { storageType: 'gp3' }], ['small', { allocatedGib: 20 }], ['made by hand', HAND_MADE]),
  )('is not: %s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });
});

describe('provisioned IOPS', () => {
  const judged = (
    changes: Partial<DbInstance>,
    { reads = always(14, 900), writes = always(14, 100) }: Record<string, readonly number[] | null> = {},
  ) =>
    judge(
      rdsIo1Overprovisioned,
      { instances: [instance({ storageType: 'io1', iops: 5_000, ...changes })] },
      { metrics: { reads, writes } },
    );

  it('are found with what the peaks need', () => {
    expect(claimed(judged({})[0])).toEqual(['RDS:PIOPS: 5000 → 1200']);
    expect(claimed(judged({ multiAz: true })[0])).toEqual(['RDS:Multi-AZ-PIOPS: 5000 → 1200']);
  });

  it('keep what RDS does not go below', () => {
    expect(claimed(judged({}, { reads: always(14, 1), writes: always(14, 1) })[0])).toEqual([
      'RDS:PIOPS: 5000 → 1000',
    ]);
    expect(claimed(judged({ allocatedGib: 4_000 })[0])).toEqual(['RDS:PIOPS: 5000 → 2000']);
    expect(judged({ iops: 2_400, allocatedGib: 6_000 })).toEqual([]);
  });

  it('are used, of another kind, or undecided', () => {
    expect(judged({}, { reads: [...always(13, 900), 2_500] })).toEqual([]);
    expect(judged({ storageType: 'gp3' })).toEqual([]);
    expect(judged({ engine: 'sqlserver-se', multiAz: true })).toEqual([]);
    expect(outcome(judged({}, { writes: null })).undecided).toEqual(['shop']);
  });
});

describe('charges', () => {
  it.each([
    [{ engine: 'mysql' }, 'CreateDBInstance:0002'],
    [{ engine: 'aurora-postgresql' }, 'CreateDBInstance:0021'],
    [{ engine: 'sqlserver-se', licenseModel: 'license-included' }, 'CreateDBInstance:0012'],
    [{ engine: 'sqlserver-se', licenseModel: 'bring-your-own-license' }, null],
    [{ engine: 'oracle-ee' }, null],
  ])('of %o have the operation %s', (changes, operation) => {
    expect(instanceHours(instance(changes), 'db.m5.large').operation).toBe(operation);
  });

  it('of another service have its price list, and Aurora I/O-Optimized has its own hours', () => {
    expect(instanceHours(instance({ engine: 'docdb' }), 'db.r5.large').serviceCode).toBe('AmazonDocDB');
    expect(instanceHours(instance({ storageType: 'aurora-iopt1' }), 'db.r6g.16xlarge').usageType).toBe(
      'InstanceUsageIOOptimized:db.r6g.16xl',
    );
  });

  it('of storage this version does not know are none', () => {
    expect(storageUsageType({ storageType: 'io3', engine: 'mysql' }, false)).toBeNull();
    expect(storageUsageType({ storageType: 'io2', engine: 'mysql' }, true)).toBe(
      'RDS:Multi-AZ-PIOPS-Storage-IO2',
    );
  });
});
