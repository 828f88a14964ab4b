import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { instanceHours } from '../rds/instance-charges.ts';
import { hasClass, isRds } from '../rds/instance-kind.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import type { IdleResource } from './idle-row.ts';
import { rdsIdleConnectionsGuide, rdsReadReplicaUnusedGuide } from './rds.guide.ts';

const connections = {
  namespace: 'AWS/RDS',
  metricName: 'DatabaseConnections',
  statistic: 'Maximum',
  dimensions: { DBInstanceIdentifier: 'dbInstanceIdentifier' },
  atMost: 0,
  unit: 'connections',
} as const;

/** A database is paid for by the hour and by its class, whoever connects to it. */
export const rdsIdleConnections = defineIdleCheck<DbInstance>({
  id: 'rds-idle-connections',
  title: 'Every RDS database has connections',
  service: 'rds',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // A final snapshot brings it back, at the moment it was taken.
  rollbackPossible: true,
  guide: rdsIdleConnectionsGuide,
  dataset: dbInstances,
  metrics: { connections },
  days: 14,
  minimumAgeDays: 14,
  // Who feeds a replica is used through it.
  resource: (instance) =>
    isOwn(instance) && instance.replicaSource === null && instance.replicas === 0
      ? resourceOf(instance, 'database')
      : null,
  claims: hoursOf,
});

/** A replica nobody reads is paid for like the database it follows. */
export const rdsReadReplicaUnused = defineIdleCheck<DbInstance>({
  id: 'rds-read-replica-unused',
  title: 'Every RDS read replica has connections',
  service: 'rds',
  actionType: 'Delete',
  effort: 'Low',
  restartNeeded: false,
  // Another one can be made from its source.
  rollbackPossible: true,
  guide: rdsReadReplicaUnusedGuide,
  dataset: dbInstances,
  metrics: { connections },
  days: 14,
  minimumAgeDays: 14,
  resource: (instance) =>
    isOwn(instance) && followsHere(instance) && instance.replicas === 0
      ? resourceOf(instance, 'read replica')
      : null,
  claims: hoursOf,
});

function isOwn(instance: DbInstance): boolean {
  return isRds(instance) && hasClass(instance) && instance.status === 'available';
}

/** The source of a replica from another region is an ARN: such a one stands by for a disaster. */
function followsHere({ replicaSource }: DbInstance): boolean {
  return replicaSource !== null && !replicaSource.startsWith('arn:');
}

function resourceOf(
  { dbInstanceIdentifier, createdAt, engine, instanceClass }: DbInstance,
  kind: string,
): IdleResource {
  return {
    resourceId: dbInstanceIdentifier,
    noun: `The ${engine ?? 'unknown'} ${kind} of class ${instanceClass ?? 'unknown'}`,
    createdAt,
    remark: 'its storage is billed until it is deleted',
  };
}

function hoursOf(instance: DbInstance) {
  return instance.instanceClass === null ? [] : [instanceHours(instance, instance.instanceClass)];
}
