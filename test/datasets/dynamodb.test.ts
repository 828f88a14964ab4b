import { describe, expect, it } from 'vitest';
import { dynamoBackups } from '../../src/datasets/dynamodb/backups.ts';
import { dynamoScalingTargets } from '../../src/datasets/dynamodb/scaling-targets.ts';
import { dynamoTables } from '../../src/datasets/dynamodb/tables.ts';
import { denied, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';
import { readInPages } from './read-in-pages.ts';

const CREATED = new Date('2026-01-02T03:04:05.000Z');

const described: Readonly<Record<string, object>> = {
  carts: {
    TableName: 'carts',
    TableStatus: 'ACTIVE',
    CreationDateTime: CREATED,
    TableSizeBytes: 2_048,
    ProvisionedThroughput: { ReadCapacityUnits: 10, WriteCapacityUnits: 5 },
    GlobalSecondaryIndexes: [{ ProvisionedThroughput: { ReadCapacityUnits: 3, WriteCapacityUnits: 2 } }],
    Replicas: [{ RegionName: 'us-east-1' }],
  },
  orders: {
    TableName: 'orders',
    TableStatus: 'ACTIVE',
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    TableClassSummary: { TableClass: 'STANDARD_INFREQUENT_ACCESS' },
    ProvisionedThroughput: { ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
  },
};

const nameOf = (input: object) => ('TableName' in input ? String(input.TableName) : '');

describe('DynamoDB tables', () => {
  it('are listed in pages and described one by one', async () => {
    const rows = await readInPages(dynamoTables, {
      marker: 'LastEvaluatedTableName',
      pages: [{ TableNames: ['carts'] }, { TableNames: ['orders'] }],
      others: { 'DynamoDB:DescribeTable': (input) => ({ Table: described[nameOf(input)] }) },
    });
    expect(rows).toEqual([
      {
        tableName: 'carts',
        described: true,
        status: 'ACTIVE',
        // A table that was never on demand has no summary.
        billingMode: 'PROVISIONED',
        tableClass: 'STANDARD',
        readUnits: 10,
        writeUnits: 5,
        indexReadUnits: 3,
        indexWriteUnits: 2,
        indexes: 1,
        sizeBytes: 2_048,
        replicas: 1,
        createdAt: '2026-01-02T03:04:05.000Z',
      },
      expect.objectContaining({
        tableName: 'orders',
        billingMode: 'PAY_PER_REQUEST',
        tableClass: 'STANDARD_INFREQUENT_ACCESS',
        indexes: 0,
        createdAt: null,
      }),
    ]);
  });

  it('that AWS refuses to describe stay, and say so', async () => {
    await using aws = await startScriptedAws({
      'DynamoDB:ListTables': () => ({ TableNames: ['carts', 'secret'] }),
      'DynamoDB:DescribeTable': (input) => {
        if (nameOf(input) === 'secret') throw denied();
        return { Table: described['carts'] };
      },
    });
    expect(await rowsOf(dynamoTables, contextFor(aws.url))).toMatchObject([
      { tableName: 'carts', described: true },
      { tableName: 'secret', described: false, billingMode: null, tableClass: null, sizeBytes: null },
    ]);
  });
});

describe('DynamoDB backups and scaling targets', () => {
  it('are read in pages', async () => {
    const backup = (id: string) => ({
      BackupSummaries: [
        {
          BackupArn: id,
          TableName: 'carts',
          BackupStatus: 'AVAILABLE',
          BackupType: 'USER',
          BackupSizeBytes: 7,
          BackupCreationDateTime: CREATED,
        },
      ],
    });
    expect(
      await readInPages(dynamoBackups, {
        marker: 'LastEvaluatedBackupArn',
        pages: [backup('a'), backup('b')],
      }),
    ).toMatchObject([
      { backupArn: 'a', sizeBytes: 7, createdAt: '2026-01-02T03:04:05.000Z', expiresAt: null },
      { backupArn: 'b' },
    ]);
    const target = (dimension: string) => ({
      ScalableTargets: [
        {
          ServiceNamespace: 'dynamodb',
          ResourceId: 'table/carts',
          ScalableDimension: dimension,
          MinCapacity: 5,
          MaxCapacity: 50,
          RoleARN: 'arn:aws:iam::111122223333:role/x',
          CreationTime: CREATED,
        },
      ],
    });
    const pages = [
      target('dynamodb:table:ReadCapacityUnits'),
      target('dynamodb:table:WriteCapacityUnits'),
    ] as const;
    expect(await readInPages(dynamoScalingTargets, { marker: 'NextToken', pages })).toMatchObject([
      { id: 'table/carts dynamodb:table:ReadCapacityUnits', minimum: 5, maximum: 50 },
      { id: 'table/carts dynamodb:table:WriteCapacityUnits' },
    ]);
  });
});
