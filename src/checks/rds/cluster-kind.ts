import type { LineClaim } from '../../core/recommendation.ts';
import type { DbCluster } from '../../datasets/rds/clusters.ts';
import type { IdleResource } from '../idle/idle-row.ts';
import { allHours } from './instance-charges.ts';

/** A cluster that runs on its own: one that follows another, as a copy for a disaster, is not judged, nor one that has no instances to pay for. */
export function clusterResource(
  { dbClusterIdentifier, status, createdAt, members, replicaSource }: DbCluster,
  kind: string,
): IdleResource | null {
  if (status !== 'available' || replicaSource !== null || members.length === 0) return null;
  return {
    resourceId: dbClusterIdentifier,
    noun: `The ${kind} cluster with ${members.length} ${members.length === 1 ? 'instance' : 'instances'}`,
    createdAt,
    remark: 'its storage is billed until it is deleted',
  };
}

/** All hours of the instances; those bills name one by one. */
export function clusterHours({ members }: DbCluster): readonly LineClaim[] {
  return members.map(({ dbInstanceIdentifier }) => allHours(dbInstanceIdentifier));
}
