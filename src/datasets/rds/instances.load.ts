import { type DBInstance, DescribeDBInstancesCommand, RDSClient } from '@aws-sdk/client-rds';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { DbInstance } from './instances.ts';

/** The most that RDS gives at a time. */
const PAGE = 100;

/** All database instances of the region, whatever the engine. */
const load: DatasetLoader<DbInstance> = async function* ({ client, signal }) {
  const rds = client(RDSClient);
  const items = itemsOf({
    operation: 'DescribeDBInstances',
    ask: (Marker) =>
      rds.send(new DescribeDBInstancesCommand({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
    items: ({ DBInstances }) => DBInstances,
    next: ({ Marker }) => Marker,
    idOf: ({ DBInstanceIdentifier }) => DBInstanceIdentifier,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(instance: DBInstance): DbInstance {
  return {
    dbInstanceIdentifier: bounded(instance.DBInstanceIdentifier ?? ''),
    instanceClass: boundedOrNull(instance.DBInstanceClass),
    engine: boundedOrNull(instance.Engine),
    engineVersion: boundedOrNull(instance.EngineVersion),
    licenseModel: boundedOrNull(instance.LicenseModel),
    storageType: boundedOrNull(instance.StorageType),
    allocatedGib: instance.AllocatedStorage ?? null,
    iops: instance.Iops ?? null,
    multiAz: instance.MultiAZ ?? null,
    status: boundedOrNull(instance.DBInstanceStatus),
    createdAt: isoInstant(instance.InstanceCreateTime),
    clusterIdentifier: boundedOrNull(instance.DBClusterIdentifier),
    promotionTier: instance.PromotionTier ?? null,
    ...replicationOf(instance),
    performanceInsightsDays: instance.PerformanceInsightsRetentionPeriod ?? null,
    backupRetentionDays: instance.BackupRetentionPeriod ?? null,
    monitoringSeconds: instance.MonitoringInterval ?? null,
    tags: tagsOf(instance.TagList),
  };
}

function replicationOf(instance: DBInstance): Pick<DbInstance, 'replicaSource' | 'replicas'> {
  const {
    ReadReplicaSourceDBInstanceIdentifier: ofInstance,
    ReadReplicaSourceDBClusterIdentifier: ofCluster,
    ReadReplicaDBInstanceIdentifiers: instances = [],
    ReadReplicaDBClusterIdentifiers: clusters = [],
  } = instance;
  return {
    replicaSource: boundedOrNull(ofInstance ?? ofCluster),
    replicas: instances.length + clusters.length,
  };
}
