import { Refusal } from '../faults/fakecloud/operation.ts';
import type { OwnCase } from './expected.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const DAY_14 = Array(14).fill(0);
const old = new Date('2026-02-03T04:05:06Z');
const DMS = 'arn:aws:dms:us-east-1:644160558196';

const no = (code = 'AccessDeniedException') => new Refusal(code, 'is not authorized to perform', 403);

/** Streams, caches, searches, migrations and snapshots. */
export const OWN_DATA: readonly OwnCase[] = [
  {
    name: 'streams of a list that has only names, one of them gone, one being deleted',
    now: NOW,
    answers: {
      'Kinesis:ListStreams': () => ({ StreamNames: ['idle', 'gone', 'leaving'], HasMoreStreams: false }),
      'Kinesis:DescribeStreamSummary': (input) => {
        const name = JSON.stringify(input);
        if (name.includes('gone')) throw new Refusal('ResourceNotFoundException', 'Stream gone not found');
        const leaving = name.includes('leaving');
        return {
          StreamDescriptionSummary: {
            StreamName: leaving ? 'leaving' : 'idle',
            StreamARN: 'arn:aws:kinesis:us-east-1:644160558196:stream/idle',
            StreamStatus: leaving ? 'DELETING' : 'ACTIVE',
            RetentionPeriodHours: 24,
            StreamCreationTimestamp: old,
            EnhancedMonitoring: [],
            OpenShardCount: 2,
          },
        };
      },
    },
    metrics: { 'IncomingRecords Sum': { idle: DAY_14, leaving: DAY_14 } },
    expected: { 'kinesis-idle': ['idle'] },
    rows: {
      'kinesis/streams': [
        { streamName: 'idle', status: 'ACTIVE', openShards: 2 },
        { streamName: 'leaving', status: 'DELETING' },
      ],
    },
  },
  {
    name: 'a replication instance whose tags are gone with it, one whose task stopped, one whose task runs',
    now: NOW,
    answers: {
      'Database Migration Service:DescribeReplicationInstances': () => ({
        ReplicationInstances: ['gone', 'left', 'busy', 'stopping'].map((name) => ({
          ReplicationInstanceArn: `${DMS}:rep:${name}`,
          ReplicationInstanceClass: 'dms.t3.medium',
          ReplicationInstanceStatus: name === 'stopping' ? 'deleting' : 'available',
          MultiAZ: false,
          InstanceCreateTime: old,
        })),
      }),
      'Database Migration Service:ListTagsForResource': (input) => {
        if (JSON.stringify(input).includes('gone'))
          throw new Refusal('ResourceNotFoundFault', 'The resource could not be found.', 404);
        return { TagList: [] };
      },
      'Database Migration Service:DescribeReplicationTasks': () => ({
        ReplicationTasks: [
          task('left', { Status: 'stopped', ReplicationTaskStats: { StopDate: new Date('2026-05-01') } }),
          task('busy', { Status: 'running' }),
        ],
      }),
    },
    expected: { 'dms-idle': [`${DMS}:rep:left`] },
    forbidden: { [`${DMS}:rep:busy`]: ['dms-idle'], [`${DMS}:rep:stopping`]: ['dms-idle'] },
  },
  {
    name: 'domains that are being made and deleted, one without volumes, one on gp2',
    now: NOW,
    answers: {
      'OpenSearch:ListDomainNames': () => ({
        DomainNames: ['leaving', 'making', 'local', 'left'].map((DomainName) => ({ DomainName })),
      }),
      'OpenSearch:DescribeDomains': () => ({
        DomainStatusList: [
          domain('leaving', { Deleted: true }),
          domain('making', { Created: false, Processing: true }),
          domain('local', { EBSOptions: { EBSEnabled: false } }),
          domain('left'),
        ],
      }),
    },
    metrics: {
      'SearchRate Sum': { leaving: DAY_14, making: DAY_14, left: DAY_14 },
      'IndexingRate Sum': { leaving: DAY_14, making: DAY_14, left: DAY_14 },
    },
    expected: { 'opensearch-idle': ['left'], 'opensearch-gp2-gp3': ['left'] },
    undecided: { 'opensearch-idle': ['local'] },
    claims: {
      'opensearch-gp2-gp3 left': ['ES:GP2-Storage 200 → 0', 'ES:GP3-Storage 0 → 200'],
    },
  },
  {
    name: 'caches that are being deleted, and one that only AWS itself is connected to',
    now: NOW,
    answers: {
      'ElastiCache:DescribeCacheClusters': () => ({
        CacheClusters: ['leaving', 'left-001', 'new-001'].map((CacheClusterId) => ({
          CacheClusterId,
          CacheNodeType: 'cache.m7g.large',
          Engine: 'valkey',
          EngineVersion: '8.0.1',
          CacheClusterStatus: CacheClusterId === 'leaving' ? 'deleting' : 'available',
          NumCacheNodes: 1,
          CacheClusterCreateTime: CacheClusterId === 'new-001' ? new Date('2026-11-20T08:00:00Z') : old,
        })),
      }),
    },
    metrics: {
      'CacheHits Sum': { leaving: DAY_14, 'left-001': DAY_14, 'new-001': [0] },
      'CacheMisses Sum': { leaving: DAY_14, 'left-001': DAY_14, 'new-001': [0] },
      'CurrConnections Maximum': { leaving: DAY_14, 'left-001': Array(14).fill(3), 'new-001': [3] },
    },
    expected: { 'elasticache-idle': ['left-001'] },
    undecided: { 'elasticache-idle': [] },
  },
  {
    name: 'cluster snapshots of two engines, one shared by another account, one under way',
    now: NOW,
    answers: {
      'RDS:DescribeDBClusterSnapshots': () => ({
        DBClusterSnapshots: [
          clusterSnapshot('aurora-old', {}),
          clusterSnapshot('docdb-old', { Engine: 'docdb' }),
          clusterSnapshot('theirs', { SnapshotType: 'shared' }),
          clusterSnapshot('making', { Status: 'creating' }),
          clusterSnapshot('recent', { SnapshotCreateTime: new Date('2026-11-01T00:00:00Z') }),
        ],
      }),
    },
    expected: {
      'aurora-old-cluster-snapshot': ['aurora-old'],
      'documentdb-old-cluster-snapshot': ['docdb-old'],
    },
  },
  {
    name: 'warehouse snapshots kept for ever, for days, and under a legal hold',
    now: NOW,
    answers: {
      'Redshift:DescribeClusterSnapshots': () => ({
        Snapshots: [
          warehouseSnapshot('for-ever', {}),
          warehouseSnapshot('for-a-while', { ManualSnapshotRetentionPeriod: 365 }),
          warehouseSnapshot('untold', { ManualSnapshotRetentionPeriod: undefined }),
          warehouseSnapshot('copying', { Status: 'creating' }),
        ],
      }),
    },
    expected: { 'redshift-old-snapshots': ['for-ever'] },
    undecided: { 'redshift-old-snapshots': ['untold'] },
  },
  {
    name: 'databases that are stopped, deleting, and in a state of two words',
    now: NOW,
    answers: {
      'RDS:DescribeDBInstances': (input) =>
        'Marker' in input && input.Marker
          ? { DBInstances: [database('leaving', { DBInstanceStatus: 'deleting' })] }
          : {
              DBInstances: [
                database('rested', { DBInstanceStatus: 'stopped' }),
                database('full', { DBInstanceStatus: 'storage-full' }),
              ],
              Marker: 'more',
            },
    },
    metrics: {
      'DatabaseConnections Maximum': { rested: DAY_14, leaving: DAY_14 },
    },
    expected: { 'rds-stopped': ['rested'] },
    forbidden: { rested: ['rds-idle-connections', 'rds-low-cpu'], leaving: ['rds-idle-connections'] },
  },
  {
    name: 'tables of which one may not be described',
    now: NOW,
    nothing: ['Application Auto Scaling:DescribeScalableTargets'],
    answers: {
      'DynamoDB:ListTables': (input) =>
        'ExclusiveStartTableName' in input && input.ExclusiveStartTableName
          ? { TableNames: ['left'] }
          : { TableNames: ['secret', 'gone'], LastEvaluatedTableName: 'gone' },
      'DynamoDB:DescribeTable': (input) => {
        const asked = JSON.stringify(input);
        if (asked.includes('secret')) throw no();
        if (asked.includes('gone')) throw new Refusal('ResourceNotFoundException', 'Table: gone not found');
        return {
          Table: {
            TableName: 'left',
            TableStatus: 'ACTIVE',
            CreationDateTime: old,
            ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
          },
        };
      },
    },
    metrics: {
      'ConsumedReadCapacityUnits Sum': { left: Array(30).fill(0) },
      'ConsumedWriteCapacityUnits Sum': { left: Array(30).fill(0) },
    },
    expected: { 'dynamodb-idle-table': ['left'] },
    undecided: { 'dynamodb-idle-table': ['secret'] },
  },
];

function task(instance: string, more: object) {
  return {
    ReplicationTaskArn: `${DMS}:task:${instance}`,
    ReplicationInstanceArn: `${DMS}:rep:${instance}`,
    ReplicationTaskCreationDate: old,
    ...more,
  };
}

function domain(DomainName: string, more: object = {}) {
  return {
    DomainId: `644160558196/${DomainName}`,
    DomainName,
    ARN: `arn:aws:es:us-east-1:644160558196:domain/${DomainName}`,
    Created: true,
    Deleted: false,
    Processing: false,
    EngineVersion: 'OpenSearch_2.19',
    ClusterConfig: { InstanceType: 'm7g.large.search', InstanceCount: 2 },
    EBSOptions: { EBSEnabled: true, VolumeType: 'gp2', VolumeSize: 100 },
    ...more,
  };
}

function clusterSnapshot(DBClusterSnapshotIdentifier: string, more: object) {
  return {
    DBClusterSnapshotIdentifier,
    DBClusterIdentifier: 'orders',
    Engine: 'aurora-mysql',
    SnapshotType: 'manual',
    Status: 'available',
    SnapshotCreateTime: old,
    TagList: [],
    ...more,
  };
}

function warehouseSnapshot(SnapshotIdentifier: string, more: object) {
  return {
    SnapshotIdentifier,
    ClusterIdentifier: 'dwh',
    SnapshotType: 'manual',
    Status: 'available',
    SnapshotCreateTime: old,
    ManualSnapshotRetentionPeriod: -1,
    ...more,
  };
}

function database(DBInstanceIdentifier: string, more: object) {
  return {
    DBInstanceIdentifier,
    DBInstanceClass: 'db.m7g.large',
    Engine: 'postgres',
    EngineVersion: '17.2',
    InstanceCreateTime: old,
    AllocatedStorage: 20,
    StorageType: 'gp3',
    MultiAZ: false,
    BackupRetentionPeriod: 7,
    ...more,
  };
}
