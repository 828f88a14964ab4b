import {
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { DynamoTable } from './tables.ts';

/** All tables of the region, each with its own call: the list has names alone. */
const load: DatasetLoader<DynamoTable> = async function* ({ client, signal }) {
  const dynamo = client(DynamoDBClient);
  const names = itemsOf({
    operation: 'ListTables',
    ask: (ExclusiveStartTableName) =>
      dynamo.send(new ListTablesCommand({ ExclusiveStartTableName }), { abortSignal: signal }),
    items: ({ TableNames }) => TableNames,
    next: ({ LastEvaluatedTableName }) => LastEvaluatedTableName,
    idOf: (name) => name,
  });
  const tables = eachOf(names, async (TableName) => {
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }), { abortSignal: signal });
    return Table ?? {};
  });
  for await (const { item, answer } of tables) yield rowOf(item, answer);
};

export default load;

function rowOf(name: string, table: TableDescription | null): DynamoTable {
  const { ProvisionedThroughput, GlobalSecondaryIndexes: indexes = [] } = table ?? {};
  const units = (pick: 'ReadCapacityUnits' | 'WriteCapacityUnits') =>
    indexes.reduce((sum, index) => sum + (index.ProvisionedThroughput?.[pick] ?? 0), 0);
  return {
    tableName: bounded(name),
    described: table !== null,
    status: boundedOrNull(table?.TableStatus),
    billingMode: billingModeOf(table),
    tableClass: table ? boundedOrNull(table.TableClassSummary?.TableClass ?? 'STANDARD') : null,
    readUnits: ProvisionedThroughput?.ReadCapacityUnits ?? null,
    writeUnits: ProvisionedThroughput?.WriteCapacityUnits ?? null,
    indexReadUnits: units('ReadCapacityUnits'),
    indexWriteUnits: units('WriteCapacityUnits'),
    indexes: indexes.length,
    sizeBytes: table?.TableSizeBytes ?? null,
    replicas: table?.Replicas?.length ?? 0,
    createdAt: isoInstant(table?.CreationDateTime),
  };
}

/** A table that was never on demand has no summary of its billing mode: its capacity is provisioned. */
function billingModeOf(table: TableDescription | null): string | null {
  if (!table) return null;
  if (table.BillingModeSummary?.BillingMode) return bounded(table.BillingModeSummary.BillingMode);
  return table.ProvisionedThroughput?.ReadCapacityUnits ? 'PROVISIONED' : null;
}
