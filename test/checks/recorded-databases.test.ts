import { readFileSync } from 'node:fs';
import { DescribeTable$, ListTables$ } from '@aws-sdk/client-dynamodb';
import { DescribeSnapshots$ } from '@aws-sdk/client-elasticache';
import { DescribeDBInstances$, DescribeDBSnapshots$ } from '@aws-sdk/client-rds';
import { DescribeClusters$ } from '@aws-sdk/client-redshift';
import type { $SchemaRef } from '@smithy/types';
import { describe, expect, it } from 'vitest';
import { dynamodbNoAutoscaling } from '../../src/checks/dynamodb/no-autoscaling.ts';
import { elasticacheBackup } from '../../src/checks/elasticache/backup.ts';
import { redshiftIdle } from '../../src/checks/idle/redshift.ts';
import { rdsGraviton } from '../../src/checks/rds/graviton.ts';
import { rdsManualSnapshotOld } from '../../src/checks/rds/manual-snapshot-old.ts';
import { rdsMultiAzNonprod } from '../../src/checks/rds/multi-az-nonprod.ts';
import { rdsOpenSourceEngine } from '../../src/checks/rds/open-source-engine.ts';
import { rdsSnapshotOrphan } from '../../src/checks/rds/snapshot-orphan.ts';
import { rdsStopped } from '../../src/checks/rds/stopped.ts';
import { redshiftPause } from '../../src/checks/redshift/pause.ts';
import { dynamoTables } from '../../src/datasets/dynamodb/tables.ts';
import { cacheSnapshots } from '../../src/datasets/elasticache/snapshots.ts';
import { dbInstances } from '../../src/datasets/rds/instances.ts';
import { dbSnapshots } from '../../src/datasets/rds/snapshots.ts';
import { redshiftClusters } from '../../src/datasets/redshift/clusters.ts';
import { type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { fromJson } from '../support/aws-wire.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';
import { hasSharedData, sharedData } from '../support/shared-data.ts';
import { judge } from './judge.ts';
import { always, outcome } from './judge-series.ts';
import { claimed } from './quantities.ts';

/** A recorded answer as the SDK's types have it, without what belongs to the recording. */
function recorded(set: string, file: string, schema: $SchemaRef): object {
  const { data } = JSON.parse(readFileSync(`${sharedData}/recorded/${set}/${file}_1.json`, 'utf8'));
  const { ResponseMetadata: _, ...answer } = data;
  return Object(fromJson(schema, answer));
}

async function read<Row>(
  dataset: Parameters<typeof rowsOf<Row>>[0],
  script: Script,
): Promise<readonly Row[]> {
  await using aws = await startScriptedAws(script);
  return await rowsOf(dataset, contextFor(aws.url));
}

const instancesOf = (set: string) =>
  read(dbInstances, {
    'RDS:DescribeDBInstances': () => recorded(set, 'rds.DescribeDBInstances', DescribeDBInstances$[5]),
  });

const snapshotsOf = (set: string) =>
  read(dbSnapshots, {
    'RDS:DescribeDBSnapshots': () => recorded(set, 'rds.DescribeDBSnapshots', DescribeDBSnapshots$[5]),
  });

describe.skipIf(!hasSharedData)('answers that AWS gave', () => {
  it('have three manual snapshots of one database, whose own fields are made by hand', async () => {
    const set = 'test_rds_snapshot_count_filter';
    const [snapshots, instances] = [await snapshotsOf(set), await instancesOf(set)];
    const found = [
      ...judge(rdsManualSnapshotOld, { snapshots, instances }),
      ...judge(rdsSnapshotOrphan, { snapshots, instances }),
    ];
    expect(outcome(found).found.sort()).toEqual([1, 2, 3].map((nth) => `abc-restore-final-snapshot-${nth}`));
    for (const check of [rdsGraviton, rdsStopped, rdsMultiAzNonprod, rdsOpenSourceEngine])
      expect(judge(check, { instances })).toEqual([]);
  });

  it('have two manual snapshots among seven automated ones', async () => {
    const snapshots = await snapshotsOf('test_rds_snapshot_region_copy_many');
    expect(snapshots).toHaveLength(9);
    const found = [
      ...judge(rdsManualSnapshotOld, { snapshots, instances: [] }),
      ...judge(rdsSnapshotOrphan, { snapshots, instances: [] }),
    ];
    expect(outcome(found).found.sort()).toEqual(['originb', 'originb21']);
  });

  it('have databases on io1 and gp2, one of them Multi-AZ: its hours have their own usage type', async () => {
    const instances = await instancesOf('test_rds_parameter_group');
    expect(instances.map(({ storageType, multiAz }) => [storageType, multiAz]).sort()).toEqual([
      ['gp2', false],
      ['io1', false],
      ['io1', true],
    ]);
    const moved = instances.map((one) =>
      judge(rdsGraviton, { instances: [{ ...one, instanceClass: 'db.m5.large', status: 'available' }] }),
    );
    expect(moved.map(([found]) => claimed(found)[0]?.split(':')[0]).sort()).toEqual([
      'InstanceUsage',
      'InstanceUsage',
      'Multi-AZUsage',
    ]);
  });

  it('have an Oracle database with a licence of its own', async () => {
    const instances = await instancesOf('test_rds_db_option_groups');
    expect(instances.find(({ dbInstanceIdentifier }) => dbInstanceIdentifier === 'database-2')).toMatchObject(
      {
        engine: 'oracle-ee',
        instanceClass: 'db.m5.xlarge',
        backupRetentionDays: 0,
      },
    );
    expect(judge(rdsOpenSourceEngine, { instances })).toEqual([]);
    expect(outcome(judge(rdsGraviton, { instances })).found).toEqual(['database-1']);
  });

  it('have a paused cluster, whose hours are not billed', async () => {
    const answer = recorded('test_redshift_resume', 'redshift.DescribeClusters', DescribeClusters$[5]);
    const rows = await read(redshiftClusters, { 'Redshift:DescribeClusters': () => answer });
    expect(rows).toMatchObject([{ clusterIdentifier: 'redshift-cluster-1', status: 'paused' }]);
    expect(judge(redshiftIdle, { rows }, { metrics: { connections: always(14, 0) } })).toEqual([]);
    expect(judge(redshiftPause, { clusters: rows, actions: [] })).toEqual([]);
  });

  it('have four old backups of caches', async () => {
    const answer = recorded(
      'test_elasticache_snapshot',
      'elasticache.DescribeSnapshots',
      DescribeSnapshots$[5],
    );
    const snapshots = await read(cacheSnapshots, { 'ElastiCache:DescribeSnapshots': () => answer });
    const { found } = outcome(judge(elasticacheBackup, { snapshots }));
    expect(found).toHaveLength(4);
    expect(found).toContain('final-myec-2017-06-23');
  });

  it('have a table with the least provisioned capacity', async () => {
    const tables = await read(dynamoTables, {
      'DynamoDB:ListTables': () =>
        recorded('test_dynamodb_update_table', 'dynamodb.ListTables', ListTables$[5]),
      'DynamoDB:DescribeTable': () =>
        recorded('test_dynamodb_update_table', 'dynamodb.DescribeTable', DescribeTable$[5]),
    });
    expect(tables).toMatchObject([{ billingMode: 'PROVISIONED', readUnits: 1, writeUnits: 1 }]);
    expect(judge(dynamodbNoAutoscaling, { tables, targets: [] })).toEqual([]);
  });
});
