import { defineDataset } from '../../core/dataset.ts';

/** A DynamoDB table. Strings are untrusted; `null`: AWS did not tell. */
export interface DynamoTable {
  readonly tableName: string;
  /** `false`: AWS refused to describe this table; all else is then `null` or empty. */
  readonly described: boolean;
  /** `ACTIVE` … */
  readonly status: string | null;
  /** `PROVISIONED` or `PAY_PER_REQUEST`. */
  readonly billingMode: string | null;
  /** `STANDARD` or `STANDARD_INFREQUENT_ACCESS`. */
  readonly tableClass: string | null;
  /** Provisioned for the table itself, without its indexes. */
  readonly readUnits: number | null;
  readonly writeUnits: number | null;
  /** Provisioned for its global secondary indexes together. */
  readonly indexReadUnits: number;
  readonly indexWriteUnits: number;
  readonly indexes: number;
  /** With its indexes' own; about six hours old. */
  readonly sizeBytes: number | null;
  /** Replicas in other regions. */
  readonly replicas: number;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const dynamoTables = defineDataset<DynamoTable>({
  id: 'dynamodb/tables',
  scope: 'region',
  reads: ['DynamoDB:ListTables', 'DynamoDB:DescribeTable'],
  resource: { id: 'tableName' },
  load: () => import('./tables.load.ts'),
});
