import { type DbInstance, dbInstances } from '../../src/datasets/rds/instances.ts';
import { type DbSnapshot, dbSnapshots } from '../../src/datasets/rds/snapshots.ts';
import { SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, metricsOf, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

const GIB = 1_073_741_824;

function database(
  id: string,
  connections: number,
  truth: PlantedTruth,
  row: Partial<DbInstance> = {},
): PlantedResource {
  const planted: DbInstance = {
    dbInstanceIdentifier: id,
    instanceClass: 'db.t4g.medium',
    engine: 'postgres',
    engineVersion: '17.5',
    licenseModel: 'postgresql-license',
    storageType: 'gp3',
    allocatedGib: 40,
    iops: 3_000,
    multiAz: false,
    status: 'available',
    createdAt: '2026-03-02T10:00:00.000Z',
    replicaSource: null,
    replicas: 0,
    clusterIdentifier: null,
    promotionTier: null,
    performanceInsightsDays: null,
    backupRetentionDays: 7,
    monitoringSeconds: 0,
    tags: { team: 'storefront', environment: 'prod' },
    ...row,
  };
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:rds:us-east-1:${SHOP_ACCOUNT}:db:${id}`,
    rows: [rowOf(dbInstances, planted)],
    // What it caches fills its memory, whether anybody asks it or not.
    metrics: metricsOf(
      'AWS/RDS',
      { DBInstanceIdentifier: id },
      { DatabaseConnections: connections, CPUUtilization: connections > 0 ? 48 : 3, FreeableMemory: GIB },
    ),
    charges: planted.status === 'available' ? [{ sku: 'postgres-t4g.medium', quantity: 1 }] : [],
    truth,
  };
}

function snapshot(id: string, truth: PlantedTruth, row: Partial<DbSnapshot>): PlantedResource {
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:rds:us-east-1:${SHOP_ACCOUNT}:snapshot:${id}`,
    rows: [
      rowOf(dbSnapshots, {
        dbSnapshotIdentifier: id,
        dbInstanceIdentifier: 'estate-before',
        engine: 'postgres',
        snapshotType: 'manual',
        status: 'available',
        allocatedGib: 40,
        createdAt: '2026-03-20T10:00:00.000Z',
        sourceRegion: null,
        tags: { team: 'storefront' },
        ...row,
      }),
    ],
    metrics: [],
    charges: [{ sku: 'rds-backup', quantity: 30 }],
    truth,
  };
}

export const plantedDatabases: readonly PlantedResource[] = [
  database('estate-reports', 0, wasteOf('rds-idle-connections', 'idle', 'estate-reports', [])),
  database('estate-orders', 25, decoy('it is connected to'), { replicas: 1 }),
  database('estate-orders-replica', 3, decoy('a replica that is read'), { replicaSource: 'estate-orders' }),
  database('estate-source', 0, decoy('nobody connects to it, and a replica of it is read'), { replicas: 1 }),
  database('estate-source-replica', 6, decoy('a replica that is read'), { replicaSource: 'estate-source' }),
  database('estate-week', 0, decoy('a week old'), { createdAt: '2026-11-13T10:00:00.000Z' }),
  // Its hours are not billed, and its storage is until it is deleted: how much that is, only the bill of the storage tells.
  database('estate-stopped', 0, wasteOf('rds-stopped', 'hygiene', 'estate-stopped', null), {
    status: 'stopped',
  }),
  snapshot('estate-last', wasteOf('rds-snapshot-orphan', 'storage', 'estate-last', []), {}),
  snapshot('estate-march', wasteOf('rds-manual-snapshot-old', 'storage', 'estate-march', []), {
    dbInstanceIdentifier: 'estate-orders',
  }),
  snapshot('estate-plan', decoy('kept and deleted by AWS Backup'), { snapshotType: 'awsbackup' }),
  snapshot('estate-november', decoy('taken two weeks ago'), { createdAt: '2026-11-06T10:00:00.000Z' }),
];
