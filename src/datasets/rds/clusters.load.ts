import { type DBCluster, DescribeDBClustersCommand, RDSClient } from '@aws-sdk/client-rds';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { DbCluster } from './clusters.ts';

/** The most that RDS gives at a time. */
const PAGE = 100;

/** All database clusters of the region, whatever the engine. */
const load: DatasetLoader<DbCluster> = async function* ({ client, signal }) {
  const rds = client(RDSClient);
  const items = itemsOf({
    operation: 'DescribeDBClusters',
    ask: (Marker) =>
      rds.send(new DescribeDBClustersCommand({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
    items: ({ DBClusters }) => DBClusters,
    next: ({ Marker }) => Marker,
    idOf: ({ DBClusterIdentifier }) => DBClusterIdentifier,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(cluster: DBCluster): DbCluster {
  return {
    dbClusterIdentifier: bounded(cluster.DBClusterIdentifier ?? ''),
    engine: boundedOrNull(cluster.Engine),
    engineVersion: boundedOrNull(cluster.EngineVersion),
    status: boundedOrNull(cluster.Status),
    createdAt: isoInstant(cluster.ClusterCreateTime),
    members: (cluster.DBClusterMembers ?? []).flatMap(({ DBInstanceIdentifier, IsClusterWriter }) =>
      DBInstanceIdentifier
        ? [{ dbInstanceIdentifier: bounded(DBInstanceIdentifier), writer: IsClusterWriter === true }]
        : [],
    ),
    minimumAcu: cluster.ServerlessV2ScalingConfiguration?.MinCapacity ?? null,
    maximumAcu: cluster.ServerlessV2ScalingConfiguration?.MaxCapacity ?? null,
    replicaSource: boundedOrNull(cluster.ReplicationSourceIdentifier),
    backupRetentionDays: cluster.BackupRetentionPeriod ?? null,
    tags: tagsOf(cluster.TagList),
  };
}
