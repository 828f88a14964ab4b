import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A database instance of RDS, Aurora, DocumentDB or Neptune: one call lists them all. Strings are untrusted; `null`: AWS did not tell. */
export interface DbInstance {
  readonly dbInstanceIdentifier: string;
  /** `db.m5.large`; `db.serverless` for Aurora Serverless v2. */
  readonly instanceClass: string | null;
  /** `mysql`, `postgres`, `oracle-se2`, `aurora-mysql`, `docdb`, `neptune` … */
  readonly engine: string | null;
  readonly engineVersion: string | null;
  /** `license-included`, `bring-your-own-license`, `general-public-license`, `postgresql-license`. */
  readonly licenseModel: string | null;
  /** `gp2`, `gp3`, `io1`, `io2`, `standard`; `aurora` where the cluster has the storage. */
  readonly storageType: string | null;
  readonly allocatedGib: number | null;
  /** Provisioned, or the baseline of gp3; gp2 has none. */
  readonly iops: number | null;
  readonly multiAz: boolean | null;
  /** `available`, `stopped` … */
  readonly status: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** Instance or cluster it replicates; an ARN where that is in another region. */
  readonly replicaSource: string | null;
  /** Instances and clusters that replicate it. */
  readonly replicas: number;
  /** The cluster it is a member of. */
  readonly clusterIdentifier: string | null;
  /** 0 to 15: who takes over first when the writer of its cluster fails. */
  readonly promotionTier: number | null;
  readonly performanceInsightsDays: number | null;
  readonly backupRetentionDays: number | null;
  /** Seconds between two readings of enhanced monitoring; 0: off. */
  readonly monitoringSeconds: number | null;
  readonly tags: Tags;
}

export const dbInstances = defineDataset<DbInstance>({
  id: 'rds/instances',
  scope: 'region',
  reads: ['RDS:DescribeDBInstances'],
  resource: { id: 'dbInstanceIdentifier', tags: 'tags' },
  load: () => import('./instances.load.ts'),
});
