import type { RecordedCase } from './case.ts';

/** Databases, caches and warehouses. */
export const DATABASES: readonly RecordedCase[] = [
  {
    set: 'test_rds_parameter_group',
    now: '2022-09-28T06:00:00.000Z',
    unread: ['RDS:DescribeDBParameters'],
    nothing: ['RDS:DescribeDBClusters', 'RDS:DescribeDBSnapshots'],
    expected: { 'rds-graviton': ['mysql-compliance', 'mysql-non-compliance'] },
    forbidden: { 'mysql-non-compliance02': ['rds-stopped'] },
    rows: {
      'rds/instances': [
        { dbInstanceIdentifier: 'mysql-compliance', storageType: 'io1', multiAz: false },
        { dbInstanceIdentifier: 'mysql-non-compliance', storageType: 'gp2', multiAz: false },
        { dbInstanceIdentifier: 'mysql-non-compliance02', storageType: 'io1', multiAz: true },
      ],
    },
  },
  {
    set: 'test_rds_db_option_groups',
    now: '2022-11-21T00:00:00.000Z',
    unread: ['RDS:DescribeOptionGroups'],
    nothing: ['RDS:DescribeDBClusters', 'RDS:DescribeDBSnapshots'],
    // Oracle has no class of Graviton.
    expected: { 'rds-gp2-to-gp3': ['database-1'], 'rds-graviton': ['database-1'] },
    forbidden: { 'database-2': ['rds-graviton', 'rds-open-source-engine'] },
    claims: { 'rds-gp2-to-gp3 database-1': [] },
    rows: {
      'rds/instances': [
        { dbInstanceIdentifier: 'database-1', engine: 'mysql' },
        {
          dbInstanceIdentifier: 'database-2',
          engine: 'oracle-ee',
          instanceClass: 'db.m5.xlarge',
          licenseModel: 'bring-your-own-license',
          backupRetentionDays: 0,
        },
      ],
    },
  },
  {
    set: 'test_rds_snapshot_count_filter',
    as: 'in its days',
    now: '2022-04-15T00:00:00.000Z',
    nothing: ['RDS:DescribeDBClusters'],
    expected: {},
    forbidden: { 'abc-restore': ['rds-graviton', 'rds-stopped', 'rds-multi-az-nonprod', 'rds-low-cpu'] },
    rows: {
      'rds/snapshots': [
        { dbSnapshotIdentifier: 'abc-restore-final-snapshot-1', snapshotType: 'manual', allocatedGib: 100 },
        { dbSnapshotIdentifier: 'abc-restore-final-snapshot-2', snapshotType: 'manual', allocatedGib: 100 },
        { dbSnapshotIdentifier: 'abc-restore-final-snapshot-3', snapshotType: 'manual', allocatedGib: 100 },
      ],
    },
  },
  {
    set: 'test_rds_snapshot_count_filter',
    as: 'half a year on',
    now: '2022-10-01T00:00:00.000Z',
    nothing: ['RDS:DescribeDBClusters'],
    expected: {
      'rds-manual-snapshot-old': [
        'abc-restore-final-snapshot-1',
        'abc-restore-final-snapshot-2',
        'abc-restore-final-snapshot-3',
      ],
    },
  },
  {
    set: 'test_rds_snapshot_region_copy_many',
    now: '2017-09-11T22:44:18.000Z',
    nothing: ['RDS:DescribeDBClusters', 'RDS:DescribeDBInstances'],
    inventory: [{ service: 'rds', resourceType: 'rds:snapshot', resources: 9, source: 'tagging-api' }],
    expected: {
      // One of the two was copied from another region, where its database may be.
      'rds-manual-snapshot-old': ['originb21'],
      'rds-snapshot-orphan': ['originb'],
      'gov-resource-untagged': ['arn:aws:rds:us-east-1:644160558196:snapshot:originb21'],
    },
  },
  {
    set: 'test_redshift_resume',
    now: '2020-05-20T00:00:00.000Z',
    nothing: ['Redshift:DescribeScheduledActions', 'Redshift:DescribeClusterSnapshots'],
    metrics: {
      'DatabaseConnections Maximum': { 'redshift-cluster-1': Array(14).fill(0) },
      'CPUUtilization Average': { 'redshift-cluster-1': Array(14).fill(1) },
    },
    expected: {},
    forbidden: { 'redshift-cluster-1': ['redshift-idle', 'redshift-low-cpu', 'redshift-pause'] },
    rows: { 'redshift/clusters': [{ clusterIdentifier: 'redshift-cluster-1', status: 'paused' }] },
  },
  {
    set: 'test_elasticache_snapshot',
    as: 'on the day they were taken',
    now: '2017-06-24T03:12:08.000Z',
    expected: {},
  },
  {
    set: 'test_elasticache_snapshot',
    as: 'months on',
    now: '2017-10-24T00:00:00.000Z',
    expected: {
      'elasticache-backup': [
        'backup-myec-001-2017-06-23',
        'backup-myec-002-2017-06-23',
        'backup-myec-003-2017-06-23',
        'final-myec-2017-06-23',
      ],
    },
  },
  {
    set: 'test_dynamodb_update_table',
    as: 'before the change',
    nth: 1,
    now: '2022-11-23T00:00:00.000Z',
    nothing: ['Application Auto Scaling:DescribeScalableTargets', 'DynamoDB:ListBackups'],
    expected: {},
    rows: {
      'dynamodb/tables': [
        { tableName: 'cc-testing-table', billingMode: 'PROVISIONED', readUnits: 1, writeUnits: 1 },
      ],
    },
  },
  {
    set: 'test_dynamodb_update_table',
    as: 'after the change',
    nth: 2,
    now: '2023-01-23T00:00:00.000Z',
    nothing: ['Application Auto Scaling:DescribeScalableTargets', 'DynamoDB:ListBackups'],
    metrics: {
      'ConsumedReadCapacityUnits Sum': { 'cc-testing-table': Array(30).fill(0) },
      'ConsumedWriteCapacityUnits Sum': { 'cc-testing-table': Array(30).fill(0) },
    },
    expected: {},
    rows: { 'dynamodb/tables': [{ tableName: 'cc-testing-table', billingMode: 'PAY_PER_REQUEST' }] },
  },
];
