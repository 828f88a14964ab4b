import { describe, expect, it } from 'vitest';
import { athenaWorkGroups } from '../../src/datasets/athena/work-groups.ts';
import { replicationInstances } from '../../src/datasets/dms/replication-instances.ts';
import { replicationTasks } from '../../src/datasets/dms/replication-tasks.ts';
import { emrClusters } from '../../src/datasets/emr/clusters.ts';
import { glueDevEndpoints } from '../../src/datasets/glue/dev-endpoints.ts';
import { kinesisStreams } from '../../src/datasets/kinesis/streams.ts';
import { searchDomains } from '../../src/datasets/opensearch/domains.ts';
import { redshiftClusters } from '../../src/datasets/redshift/clusters.ts';
import { redshiftScheduledPauses } from '../../src/datasets/redshift/scheduled-pauses.ts';
import { redshiftSnapshots } from '../../src/datasets/redshift/snapshots.ts';
import { denied, startScriptedAws } from '../loopback/scripted-aws.ts';
import { ACCOUNT, contextFor, rowsOf } from '../support/dataset-context.ts';
import { readInPages } from './read-in-pages.ts';

const CREATED = new Date('2026-01-02T03:04:05.000Z');
const ISO = '2026-01-02T03:04:05.000Z';

const textOf = (input: object, member: string) => String(new Map(Object.entries(input)).get(member));

describe('Redshift', () => {
  it('has clusters, snapshots and scheduled actions in pages', async () => {
    const cluster = (id: string, changes = {}) => ({ Clusters: [{ ClusterIdentifier: id, ...changes }] });
    expect(
      await readInPages(redshiftClusters, {
        marker: 'Marker',
        pages: [
          cluster('dwh', {
            NodeType: 'ra3.xlplus',
            NumberOfNodes: 4,
            ClusterStatus: 'available',
            ClusterCreateTime: CREATED,
            Tags: [{ Key: 'team', Value: 'bi' }],
          }),
          cluster('bare'),
        ],
      }),
    ).toEqual([
      {
        clusterIdentifier: 'dwh',
        nodeType: 'ra3.xlplus',
        nodes: 4,
        status: 'available',
        createdAt: ISO,
        tags: { team: 'bi' },
      },
      { clusterIdentifier: 'bare', nodeType: null, nodes: null, status: null, createdAt: null, tags: {} },
    ]);
    const snapshot = (id: string) => ({
      Snapshots: [
        {
          SnapshotIdentifier: id,
          SnapshotType: 'manual',
          ManualSnapshotRetentionPeriod: -1,
          SnapshotCreateTime: CREATED,
        },
      ],
    });
    expect(
      await readInPages(redshiftSnapshots, { marker: 'Marker', pages: [snapshot('a'), snapshot('b')] }),
    ).toMatchObject([
      { snapshotIdentifier: 'a', retentionDays: -1, createdAt: ISO },
      { snapshotIdentifier: 'b' },
    ]);
    expect(
      await readInPages(redshiftScheduledPauses, {
        marker: 'Marker',
        pages: [
          {
            ScheduledActions: [
              {
                ScheduledActionName: 'night',
                State: 'ACTIVE',
                TargetAction: { PauseCluster: { ClusterIdentifier: 'dwh' } },
              },
            ],
          },
          {
            ScheduledActions: [
              {
                ScheduledActionName: 'morning',
                TargetAction: { ResumeCluster: { ClusterIdentifier: 'dwh' } },
              },
            ],
          },
        ],
      }),
    ).toEqual([
      { scheduledActionName: 'night', state: 'ACTIVE', pausesCluster: 'dwh' },
      { scheduledActionName: 'morning', state: null, pausesCluster: null },
    ]);
  });
});

describe('OpenSearch', () => {
  it('describes its domains five at a time', async () => {
    const names = Array.from({ length: 7 }, (_, at) => `logs-${at}`);
    await using aws = await startScriptedAws({
      'OpenSearch:ListDomainNames': () => ({ DomainNames: names.map((DomainName) => ({ DomainName })) }),
      'OpenSearch:DescribeDomains': (input) => ({
        DomainStatusList: textOf(input, 'DomainNames')
          .split(',')
          .map((DomainName) => ({
            DomainId: `1/${DomainName}`,
            DomainName,
            ARN: `arn:aws:es:eu-central-1:${ACCOUNT}:domain/${DomainName}`,
            Created: true,
            EngineVersion: 'OpenSearch_2.11',
            ClusterConfig: { InstanceType: 'm5.large.search', InstanceCount: 3 },
            EBSOptions:
              DomainName === 'logs-0'
                ? { EBSEnabled: false }
                : { EBSEnabled: true, VolumeType: 'gp2', VolumeSize: 100 },
          })),
      }),
    });
    const rows = await rowsOf(searchDomains, contextFor(aws.url));
    expect(rows.map(({ domainName }) => domainName)).toEqual(names);
    expect(rows[0]).toEqual({
      domainName: 'logs-0',
      clientId: ACCOUNT,
      engineVersion: 'OpenSearch_2.11',
      instanceType: 'm5.large.search',
      instances: 3,
      volumeType: null,
      volumeGib: null,
      changing: false,
    });
    expect(rows[1]).toMatchObject({ volumeType: 'gp2', volumeGib: 100 });
    expect(aws.calls.filter(({ operation }) => operation.endsWith('DescribeDomains'))).toHaveLength(2);
  });
});

describe('Kinesis', () => {
  const listed = (StreamName: string) => ({
    StreamNames: [StreamName],
    HasMoreStreams: false,
    StreamSummaries: [
      {
        StreamName,
        StreamARN: `arn:aws:kinesis:eu-central-1:${ACCOUNT}:stream/${StreamName}`,
        StreamStatus: 'ACTIVE',
        StreamModeDetails: { StreamMode: 'PROVISIONED' },
        StreamCreationTimestamp: CREATED,
      },
    ],
  });

  it('lists its streams in pages and describes each; a refusal stays with its stream', async () => {
    const rows = await readInPages(kinesisStreams, {
      marker: 'NextToken',
      pages: [listed('clicks'), listed('secret')],
      others: {
        'Kinesis:DescribeStreamSummary': (input) => {
          if (textOf(input, 'StreamName') === 'secret') throw denied();
          return {
            StreamDescriptionSummary: {
              StreamName: 'clicks',
              StreamARN: 'arn:aws:kinesis:eu-central-1:111122223333:stream/clicks',
              StreamStatus: 'ACTIVE',
              RetentionPeriodHours: 24,
              StreamCreationTimestamp: CREATED,
              EnhancedMonitoring: [],
              OpenShardCount: 8,
              ConsumerCount: 0,
            },
          };
        },
      },
    });
    expect(rows).toEqual([
      {
        streamName: 'clicks',
        described: true,
        status: 'ACTIVE',
        mode: 'PROVISIONED',
        openShards: 8,
        retentionHours: 24,
        consumers: 0,
        createdAt: ISO,
      },
      {
        streamName: 'secret',
        described: false,
        status: 'ACTIVE',
        mode: 'PROVISIONED',
        openShards: null,
        retentionHours: null,
        consumers: null,
        createdAt: ISO,
      },
    ]);
  });
});

describe('DMS', () => {
  it('has instances with their tags, and tasks without their settings', async () => {
    const instance = (arn: string) => ({
      ReplicationInstances: [
        {
          ReplicationInstanceArn: arn,
          ReplicationInstanceClass: 'dms.t3.medium',
          ReplicationInstanceStatus: 'available',
          MultiAZ: true,
          InstanceCreateTime: CREATED,
        },
      ],
    });
    const rows = await readInPages(replicationInstances, {
      marker: 'Marker',
      pages: [instance('arn:a'), instance('arn:b')],
      others: {
        'Database Migration Service:ListTagsForResource': (input) => {
          if (textOf(input, 'ResourceArn') === 'arn:b') throw denied();
          return { TagList: [{ Key: 'env', Value: 'dev' }] };
        },
      },
    });
    expect(rows).toEqual([
      {
        replicationInstanceArn: 'arn:a',
        instanceClass: 'dms.t3.medium',
        status: 'available',
        multiAz: true,
        createdAt: ISO,
        tags: { env: 'dev' },
      },
      expect.objectContaining({ replicationInstanceArn: 'arn:b', tags: null }),
    ]);
    const task = (arn: string) => ({
      ReplicationTasks: [
        {
          ReplicationTaskArn: arn,
          ReplicationInstanceArn: 'arn:a',
          Status: 'stopped',
          ReplicationTaskStats: { StopDate: CREATED },
        },
      ],
    });
    expect(
      await readInPages(replicationTasks, { marker: 'Marker', pages: [task('arn:1'), task('arn:2')] }),
    ).toMatchObject([
      { replicationTaskArn: 'arn:1', status: 'stopped', stoppedAt: ISO },
      { replicationTaskArn: 'arn:2' },
    ]);
  });
});

describe('Glue, EMR and Athena', () => {
  it('are read in pages', async () => {
    const endpoint = (name: string) => ({
      DevEndpoints: [{ EndpointName: name, Status: 'READY', NumberOfNodes: 5, CreatedTimestamp: CREATED }],
    });
    expect(
      await readInPages(glueDevEndpoints, { marker: 'NextToken', pages: [endpoint('a'), endpoint('b')] }),
    ).toMatchObject([
      { endpointName: 'a', status: 'READY', units: 5, createdAt: ISO },
      { endpointName: 'b' },
    ]);
    const cluster = (id: string) => ({
      Clusters: [{ Id: id, Status: { State: 'WAITING', Timeline: { ReadyDateTime: CREATED } } }],
    });
    expect(
      await readInPages(emrClusters, { marker: 'Marker', pages: [cluster('j-1'), cluster('j-2')] }),
    ).toEqual([
      { clusterId: 'j-1', state: 'WAITING', readyAt: ISO },
      { clusterId: 'j-2', state: 'WAITING', readyAt: ISO },
    ]);
    const group = (Name: string) => ({ WorkGroups: [{ Name }] });
    expect(
      await readInPages(athenaWorkGroups, {
        marker: 'NextToken',
        pages: [group('primary'), group('secret')],
        others: {
          'Athena:GetWorkGroup': (input) => {
            if (textOf(input, 'WorkGroup') === 'secret') throw denied();
            return {
              WorkGroup: {
                Name: 'primary',
                State: 'ENABLED',
                Configuration: { BytesScannedCutoffPerQuery: 10_000_000 },
              },
            };
          },
        },
      }),
    ).toEqual([
      { name: 'primary', described: true, state: 'ENABLED', bytesScannedCutoff: 10_000_000 },
      { name: 'secret', described: false, state: null, bytesScannedCutoff: null },
    ]);
  });
});
