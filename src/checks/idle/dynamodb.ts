import { type DynamoTable, dynamoTables } from '../../datasets/dynamodb/tables.ts';
import { everything } from '../claims.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { dynamodbIdleTableGuide } from './dynamodb.guide.ts';

const consumed = {
  namespace: 'AWS/DynamoDB',
  statistic: 'Sum',
  dimensions: { TableName: 'tableName' },
  atMost: 0,
  unit: 'capacity units',
} as const;

/** A table is paid for by what it stores and by what is provisioned for it. */
export const dynamodbIdleTable = defineIdleCheck<DynamoTable>({
  id: 'dynamodb-idle-table',
  title: 'Every DynamoDB table is read or written',
  service: 'dynamodb',
  actionType: 'Delete',
  effort: 'Low',
  restartNeeded: false,
  // Gone for good unless it is backed up or exported first.
  rollbackPossible: false,
  guide: dynamodbIdleTableGuide,
  dataset: dynamoTables,
  metrics: {
    reads: { ...consumed, metricName: 'ConsumedReadCapacityUnits' },
    writes: { ...consumed, metricName: 'ConsumedWriteCapacityUnits' },
  },
  days: 30,
  minimumAgeDays: 30,
  // Reads of an index are counted apart, and replicas are used in other regions.
  // One that may not be described is not known to be good.
  resource: ({ tableName, described, status, indexes, replicas, billingMode, createdAt }) =>
    !described || (status === 'ACTIVE' && indexes === 0 && replicas === 0)
      ? {
          resourceId: tableName,
          noun: `The table with ${billingMode === 'PROVISIONED' ? 'provisioned' : 'on-demand'} capacity`,
          createdAt,
        }
      : null,
  claims: ({ tableName }) => [everything(tableName)],
});
