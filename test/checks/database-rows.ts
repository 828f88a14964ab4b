import type { DbCluster } from '../../src/datasets/rds/clusters.ts';
import type { DbInstance } from '../../src/datasets/rds/instances.ts';

export const HOSTILE = '<img src=x>|`::set-output`](http://x)';

export const instance = (changes: Partial<DbInstance> = {}): DbInstance => ({
  dbInstanceIdentifier: 'shop',
  instanceClass: 'db.m5.2xlarge',
  engine: 'postgres',
  engineVersion: '15.4',
  licenseModel: 'postgresql-license',
  storageType: 'gp3',
  allocatedGib: 500,
  iops: 12_000,
  multiAz: false,
  status: 'available',
  createdAt: '2025-01-01T00:00:00.000Z',
  replicaSource: null,
  replicas: 0,
  clusterIdentifier: null,
  promotionTier: null,
  performanceInsightsDays: null,
  backupRetentionDays: 7,
  monitoringSeconds: 0,
  tags: {},
  ...changes,
});

export const cluster = (changes: Partial<DbCluster> = {}): DbCluster => ({
  dbClusterIdentifier: 'orders',
  engine: 'aurora-postgresql',
  engineVersion: '15.4',
  status: 'available',
  createdAt: '2025-01-01T00:00:00.000Z',
  members: [
    { dbInstanceIdentifier: 'orders-1', writer: true },
    { dbInstanceIdentifier: 'orders-2', writer: false },
    { dbInstanceIdentifier: 'orders-3', writer: false },
  ],
  minimumAcu: null,
  maximumAcu: null,
  replicaSource: null,
  backupRetentionDays: 7,
  tags: {},
  ...changes,
});

export const member = (id: string, changes: Partial<DbInstance> = {}): DbInstance =>
  instance({
    dbInstanceIdentifier: id,
    engine: 'aurora-postgresql',
    clusterIdentifier: 'orders',
    storageType: 'aurora',
    promotionTier: 15,
    ...changes,
  });
