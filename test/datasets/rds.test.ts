import { describe, expect, it } from 'vitest';
import { dbClusterSnapshots } from '../../src/datasets/rds/cluster-snapshots.ts';
import { dbClusters } from '../../src/datasets/rds/clusters.ts';
import { dbInstances } from '../../src/datasets/rds/instances.ts';
import { dbSnapshots } from '../../src/datasets/rds/snapshots.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';
import { readInPages } from './read-in-pages.ts';

const CREATED = new Date('2026-01-02T03:04:05.000Z');

describe('database instances', () => {
  it('are read in pages with what the checks judge', async () => {
    const rows = await readInPages(dbInstances, {
      marker: 'Marker',
      pages: [
        {
          DBInstances: [
            {
              DBInstanceIdentifier: 'shop',
              DBInstanceClass: 'db.m5.large',
              Engine: 'postgres',
              EngineVersion: '15.4',
              LicenseModel: 'postgresql-license',
              StorageType: 'io1',
              AllocatedStorage: 200,
              Iops: 3_000,
              MultiAZ: true,
              DBInstanceStatus: 'available',
              InstanceCreateTime: CREATED,
              ReadReplicaDBInstanceIdentifiers: ['shop-reader'],
              ReadReplicaDBClusterIdentifiers: ['shop-aurora'],
              PerformanceInsightsRetentionPeriod: 731,
              BackupRetentionPeriod: 14,
              MonitoringInterval: 1,
              TagList: [{ Key: 'team', Value: 'carts' }],
            },
          ],
        },
        {
          DBInstances: [
            {
              DBInstanceIdentifier: 'shop-reader',
              ReadReplicaSourceDBInstanceIdentifier: 'shop',
              DBClusterIdentifier: 'c',
              PromotionTier: 3,
            },
          ],
        },
      ],
    });
    expect(rows).toEqual([
      {
        dbInstanceIdentifier: 'shop',
        instanceClass: 'db.m5.large',
        engine: 'postgres',
        engineVersion: '15.4',
        licenseModel: 'postgresql-license',
        storageType: 'io1',
        allocatedGib: 200,
        iops: 3_000,
        multiAz: true,
        status: 'available',
        createdAt: '2026-01-02T03:04:05.000Z',
        replicaSource: null,
        replicas: 2,
        clusterIdentifier: null,
        promotionTier: null,
        performanceInsightsDays: 731,
        backupRetentionDays: 14,
        monitoringSeconds: 1,
        tags: { team: 'carts' },
      },
      expect.objectContaining({
        dbInstanceIdentifier: 'shop-reader',
        replicaSource: 'shop',
        replicas: 0,
        clusterIdentifier: 'c',
        promotionTier: 3,
        multiAz: null,
        allocatedGib: null,
        createdAt: null,
        tags: {},
      }),
    ]);
  });
});

describe('database clusters', () => {
  it('are read in pages with their members and capacity', async () => {
    const rows = await readInPages(dbClusters, {
      marker: 'Marker',
      pages: [
        {
          DBClusters: [
            {
              DBClusterIdentifier: 'orders',
              Engine: 'aurora-postgresql',
              Status: 'available',
              ClusterCreateTime: CREATED,
              DBClusterMembers: [
                { DBInstanceIdentifier: 'orders-1', IsClusterWriter: true },
                { DBInstanceIdentifier: 'orders-2', IsClusterWriter: false },
              ],
              ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 8 },
              TagList: [{ Key: 'env', Value: 'dev' }],
            },
          ],
        },
        {
          DBClusters: [
            { DBClusterIdentifier: 'copy', ReplicationSourceIdentifier: 'arn:aws:rds:x:1:cluster:orders' },
          ],
        },
      ],
    });
    expect(rows).toMatchObject([
      {
        dbClusterIdentifier: 'orders',
        engine: 'aurora-postgresql',
        createdAt: '2026-01-02T03:04:05.000Z',
        members: [
          { dbInstanceIdentifier: 'orders-1', writer: true },
          { dbInstanceIdentifier: 'orders-2', writer: false },
        ],
        minimumAcu: 0.5,
        maximumAcu: 8,
        replicaSource: null,
        tags: { env: 'dev' },
      },
      {
        dbClusterIdentifier: 'copy',
        members: [],
        minimumAcu: null,
        replicaSource: expect.stringContaining('orders'),
      },
    ]);
  });
});

describe('database snapshots', () => {
  it('are asked for where they are manual, and carry the age of the original', async () => {
    const rows = await readInPages(dbSnapshots, {
      marker: 'Marker',
      pages: [
        {
          DBSnapshots: [
            {
              DBSnapshotIdentifier: 'final',
              DBInstanceIdentifier: 'gone',
              SnapshotType: 'manual',
              Status: 'available',
              SnapshotCreateTime: new Date('2026-05-05T00:00:00.000Z'),
              OriginalSnapshotCreateTime: CREATED,
              SourceRegion: 'us-east-1',
              AllocatedStorage: 20,
              TagList: [{ Key: 'legal-hold', Value: 'true' }],
            },
          ],
        },
        { DBSnapshots: [{ DBSnapshotIdentifier: 'other', SnapshotCreateTime: CREATED }] },
      ],
    });
    expect(rows).toMatchObject([
      {
        dbSnapshotIdentifier: 'final',
        dbInstanceIdentifier: 'gone',
        createdAt: '2026-01-02T03:04:05.000Z',
        sourceRegion: 'us-east-1',
        tags: { 'legal-hold': 'true' },
      },
      { dbSnapshotIdentifier: 'other', createdAt: '2026-01-02T03:04:05.000Z', sourceRegion: null },
    ]);
    await using aws = await startScriptedAws({ 'RDS:DescribeDBSnapshots': () => ({ DBSnapshots: [] }) });
    await rowsOf(dbSnapshots, contextFor(aws.url));
    expect(aws.calls[0]?.input).toMatchObject({ SnapshotType: 'manual', MaxRecords: 100 });
  });

  it('of clusters are read in pages', async () => {
    const one = (id: string) => ({
      DBClusterSnapshots: [
        {
          DBClusterSnapshotIdentifier: id,
          DBClusterIdentifier: 'orders',
          Engine: 'docdb',
          SnapshotType: 'manual',
          Status: 'available',
          SnapshotCreateTime: CREATED,
        },
      ],
    });
    const rows = await readInPages(dbClusterSnapshots, { marker: 'Marker', pages: [one('a'), one('b')] });
    expect(rows).toMatchObject([
      { dbClusterSnapshotIdentifier: 'a', engine: 'docdb', createdAt: '2026-01-02T03:04:05.000Z', tags: {} },
      { dbClusterSnapshotIdentifier: 'b' },
    ]);
  });
});
