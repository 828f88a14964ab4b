import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A cluster of Aurora, RDS Multi-AZ, DocumentDB or Neptune. Strings are untrusted; `null`: AWS did not tell. */
export interface DbCluster {
  readonly dbClusterIdentifier: string;
  readonly engine: string | null;
  readonly engineVersion: string | null;
  readonly status: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly members: readonly DbClusterMember[];
  /** Least Aurora capacity units of Serverless v2; `null`: it is not serverless. */
  readonly minimumAcu: number | null;
  readonly maximumAcu: number | null;
  /** It stands in another region than the cluster it replicates. */
  readonly replicaSource: string | null;
  readonly backupRetentionDays: number | null;
  readonly tags: Tags;
}

export interface DbClusterMember {
  readonly dbInstanceIdentifier: string;
  readonly writer: boolean;
}

export const dbClusters = defineDataset<DbCluster>({
  id: 'rds/clusters',
  scope: 'region',
  reads: ['RDS:DescribeDBClusters'],
  resource: { id: 'dbClusterIdentifier', tags: 'tags' },
  load: () => import('./clusters.load.ts'),
});
