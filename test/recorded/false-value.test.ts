import { describe, expect, it } from 'vitest';
import { billChecks, everyCheck } from '../../src/checks/registry.ts';
import type { ChargeLine } from '../../src/core/charge-line.ts';
import { judgeBillChecks } from '../../src/report/judging/judge-bill-checks.ts';
import { denied, type Script } from '../loopback/scripted-aws.ts';
import { billLines, chargeLine, listPrice } from '../report/savings/bill.ts';
import { billed, pricedAs } from './priced.ts';
import { type Replay, replay } from './replay.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const old = new Date('2024-02-03T04:05:06Z');
const HYGIENE = 'no amount: hygiene';

/** What the product says of such answers and such a bill. */
async function told(answers: Script, lines: readonly ChargeLine[], more: Omit<Replay, 'now'> = {}) {
  const { collection, checks } = await replay(answers, { now: NOW, ...more });
  return {
    ...collection,
    results: new Map(checks.map((result) => [result.check, result])),
    priced: pricedAs(collection.findings, lines),
  };
}

function ofBill(lines: readonly ChargeLine[]) {
  const fault = (check: string) => {
    throw new Error(check);
  };
  const { findings } = judgeBillChecks(billChecks, billLines({ resources: lines }), {
    now: NOW,
    judged: [],
    fault,
  });
  return pricedAs(findings, lines);
}

const database = (DBInstanceIdentifier: string, more: object) => ({
  DBInstanceIdentifier,
  DBInstanceClass: 'db.m7g.large',
  Engine: 'postgres',
  EngineVersion: '17.2',
  DBInstanceStatus: 'available',
  InstanceCreateTime: old,
  AllocatedStorage: 200,
  StorageType: 'gp3',
  MultiAZ: false,
  BackupRetentionPeriod: 7,
  ...more,
});

const stoppedInstance = {
  InstanceId: 'i-rests',
  InstanceType: 'm7g.large',
  Architecture: 'arm64',
  State: { Name: 'stopped' as const },
  StateTransitionReason: 'User initiated (2026-06-01 12:00:00 GMT)',
  LaunchTime: old,
  BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeId: 'vol-held' } }],
};

const instances = (...some: readonly object[]): Script => ({
  'EC2:DescribeInstances': () => ({ Reservations: [{ Instances: some }] }),
});

const volume = (VolumeId: string, more: object) => ({
  VolumeId,
  VolumeType: 'gp3',
  Size: 500,
  Iops: 3000,
  Throughput: 125,
  State: 'available',
  CreateTime: old,
  Attachments: [],
  ...more,
});

describe('what has no amount, though the bill has lines of it', () => {
  it('is the storage of a database on gp2: a GiB of gp3 costs as much', async () => {
    const { priced } = await told(
      { 'RDS:DescribeDBInstances': () => ({ DBInstances: [database('orders', { StorageType: 'gp2' })] }) },
      [billed('orders', 'RDS:GP2-Storage', 'rds'), billed('orders', 'InstanceUsage:db.m7g.large', 'rds')],
    );
    expect(priced).toEqual({ 'rds-gp2-to-gp3 orders': HYGIENE });
  });

  it('is what is stopped: its hours are not billed any more', async () => {
    const machine = await told(instances(stoppedInstance), [billed('i-rests', 'BoxUsage:m7g.large', 'ec2')]);
    expect(machine.priced).toEqual({ 'ec2-stopped-long i-rests': HYGIENE });
    const answers = {
      'RDS:DescribeDBInstances': () => ({
        DBInstances: [database('rests', { DBInstanceStatus: 'stopped' })],
      }),
    };
    const rested = await told(answers, [billed('rests', 'InstanceUsage:db.m7g.large', 'rds')]);
    expect(rested.priced).toEqual({ 'rds-stopped rests': HYGIENE });
  });

  it('is a function that nothing invokes', async () => {
    const { priced } = await told(
      {
        'Lambda:ListFunctions': () => ({
          Functions: [
            {
              FunctionName: 'forgotten',
              Runtime: 'python3.13',
              PackageType: 'Zip',
              Architectures: ['arm64'],
              MemorySize: 512,
              Timeout: 3,
              LastModified: '2024-02-03T04:05:06.000+0000',
            },
          ],
        }),
        'CloudWatch Logs:DescribeLogGroups': () => ({
          logGroups: [
            {
              logGroupName: '/aws/lambda/forgotten',
              creationTime: old.getTime(),
              retentionInDays: 365,
              storedBytes: 1_000,
            },
          ],
        }),
        'CloudWatch Logs:StartQuery': () => ({ queryId: 'q' }),
        'CloudWatch Logs:GetQueryResults': () => ({ status: 'Complete', results: [] }),
      },
      [billed('forgotten', 'Lambda-GB-Second-ARM', 'lambda')],
      { nothing: ['CloudWatch Logs:DescribeLogStreams', 'CloudWatch Logs:DescribeSubscriptionFilters'] },
    );
    expect(priced).toEqual({ 'lambda-unused forgotten': HYGIENE });
  });

  it('is an alarm without data, and a health check that nothing uses', async () => {
    const alarm = {
      AlarmName: 'silent',
      StateValue: 'INSUFFICIENT_DATA' as const,
      StateUpdatedTimestamp: old,
      Namespace: 'Shop',
      MetricName: 'Orders',
      Period: 60,
    };
    const alarms = await told({ 'CloudWatch:DescribeAlarms': () => ({ MetricAlarms: [alarm] }) }, [
      billed('silent', 'CW:AlarmMonitorUsage', 'cloudwatch'),
    ]);
    expect(alarms.priced).toEqual({ 'cw-alarm-orphan silent': HYGIENE });
    const checks = {
      'Route 53:ListHostedZones': () => ({ HostedZones: [], Marker: '', IsTruncated: false, MaxItems: 100 }),
      'Route 53:ListHealthChecks': () => ({
        HealthChecks: [
          {
            Id: 'hc-1',
            CallerReference: '1',
            HealthCheckVersion: 1,
            HealthCheckConfig: { Type: 'TCP' as const },
          },
        ],
        Marker: '',
        IsTruncated: false,
        MaxItems: 100,
      }),
    };
    const health = await told(checks, [billed('hc-1', 'Health-Check-AWS', 'route-53')]);
    expect(health.priced).toEqual({ 'route53-unused-healthcheck hc-1': HYGIENE });
  });

  it('is a metric of one’s own; one that has stopped is not even counted', async () => {
    const asked: unknown[] = [];
    const { priced } = await told(
      {
        'CloudWatch:ListMetrics': (input) => {
          // Use of services is measured beside it.
          if ('Namespace' in input) return { Metrics: [] };
          asked.push(input);
          const Metrics = Array.from({ length: 2_000 }, (_, at) => ({
            Namespace: 'Shop',
            MetricName: 'Orders',
            Dimensions: [{ Name: 'Customer', Value: `${at}` }],
          }));
          return { Metrics };
        },
      },
      [billed('Shop', 'CW:MetricMonitorUsage', 'cloudwatch')],
    );
    expect(priced).toEqual({ 'cw-custom-metrics Shop': HYGIENE });
    expect(asked).toMatchObject([{ RecentlyActive: 'PT3H' }]);
  });

  it('is a bucket with nothing in it', async () => {
    const { priced } = await told(
      { 'S3:ListBuckets': () => ({ Buckets: [{ Name: 'empty', CreationDate: old }] }) },
      [billed('empty', 'TimedStorage-ByteHrs', 's3')],
      { nothing: ['S3:GetBucketTagging', 'S3:GetBucketLifecycleConfiguration'] },
    );
    expect(priced).toEqual({ 's3-no-lifecycle empty': HYGIENE, 's3-mpu-abort empty': HYGIENE });
  });

  it('is a standard workflow that could be an express one', async () => {
    const arn = 'arn:aws:states:us-east-1:644160558196:stateMachine:short';
    const { priced } = await told(
      {
        'SFN:ListStateMachines': () => ({
          stateMachines: [{ stateMachineArn: arn, name: 'dev-short', type: 'STANDARD', creationDate: old }],
        }),
      },
      [billed(arn, 'StateTransition', 'step-functions')],
      {
        metrics: {
          'ExecutionsStarted Sum': { [arn]: Array(30).fill(50_000) },
          'ExecutionTime Maximum': { [arn]: Array(30).fill(900) },
        },
      },
    );
    expect(priced).toEqual({ [`stepfunctions-express ${arn}`]: HYGIENE });
  });

  it('is traffic between zones, whatever sends it', () => {
    const line = { usageType: 'DataTransfer-Regional-Bytes', cost: '400', quantity: '40000', unit: 'GB' };
    expect(ofBill([chargeLine({ ...line, operation: 'LoadBalancing' })])).toMatchObject({
      'bill-cross-az-transfer DataTransfer-Regional-Bytes': HYGIENE,
    });
  });

  it('is what was committed to and not used', () => {
    const unused = chargeLine({
      usageType: 'ComputeSP:1yrNoUpfront',
      service: 'savings-plans',
      cost: '500',
      quantity: '720',
      pricing: 'Committed',
      status: 'Unused',
    });
    const used = chargeLine({
      usageType: 'BoxUsage:m5.large',
      cost: '500',
      pricing: 'Committed',
      status: 'Used',
    });
    expect(ofBill([unused, used])).toEqual({ 'bill-unused-commitment commitments': HYGIENE });
  });

  it('is a commitment that ends, and an anomaly that is past', async () => {
    const { priced } = await told(
      {
        'savingsplans:DescribeSavingsPlans': () => ({
          savingsPlans: [
            {
              savingsPlanId: 'sp-1',
              savingsPlanType: 'Compute',
              state: 'active',
              commitment: '25.0',
              currency: 'USD',
              end: '2026-12-01T00:00:00.000Z',
            },
          ],
        }),
        'Cost Explorer:GetAnomalyMonitors': () => ({
          AnomalyMonitors: [
            {
              MonitorArn: 'arn:m',
              MonitorName: 'all',
              MonitorType: 'DIMENSIONAL',
              MonitorDimension: 'SERVICE',
            },
          ],
        }),
        'Cost Explorer:GetAnomalySubscriptions': () => ({
          AnomalySubscriptions: [
            {
              SubscriptionArn: 'arn:s',
              SubscriptionName: 's',
              MonitorArnList: ['arn:m'],
              Subscribers: [{ Type: 'EMAIL', Address: 'a@example.com', Status: 'CONFIRMED' }],
              Frequency: 'DAILY',
            },
          ],
        }),
        'Cost Explorer:GetAnomalies': () => ({
          Anomalies: [
            {
              AnomalyId: 'a-1',
              AnomalyStartDate: '2026-11-01T00:00:00Z',
              AnomalyEndDate: '2026-11-10T00:00:00Z',
              AnomalyScore: { MaxScore: 0.9, CurrentScore: 0.1 },
              Impact: { MaxImpact: 900, TotalImpact: 4_000 },
              MonitorArn: 'arn:m',
            },
          ],
        }),
      },
      [billed('sp-1', 'ComputeSP:1yrNoUpfront', 'savings-plans'), billed('a-1', 'BoxUsage:m5.large', 'ec2')],
    );
    expect(Object.keys(priced)).toContain('sp-expiring sp-1');
    expect(Object.values(priced).filter((amount) => amount !== HYGIENE)).toEqual([]);
  });

  it('is nothing at all where nothing is charged: nobody looks at it', () => {
    const asked = new Set(
      everyCheck.flatMap((check) =>
        check.scope === 'bill' ? [] : Object.values(check.needs).flatMap(({ reads }) => reads),
      ),
    );
    expect(asked.size).toBeGreaterThan(100);
    expect(
      [...asked].filter((operation) =>
        /^Bedrock Agent:|^Backup:|:(?:List|Get)Crawlers|:DescribeReplicationConfigs/.test(operation),
      ),
    ).toEqual([]);
  });
});

describe('what is easily counted wrongly', () => {
  const ELB = 'arn:aws:elasticloadbalancing:us-east-1:644160558196:loadbalancer';

  it('is a load balancer without any target group: it is found', async () => {
    const bare = (Type: string, path: string) => ({
      LoadBalancerArn: `${ELB}/${path}`,
      Type,
      State: { Code: 'active' },
      CreatedTime: old,
    });
    const { priced } = await told(
      {
        'Elastic Load Balancing v2:DescribeLoadBalancers': () => ({
          LoadBalancers: [bare('network', 'net/bare/1'), bare('gateway', 'gwy/bare/2')],
        }),
      },
      [
        billed(`${ELB}/net/bare/1`, 'LoadBalancerUsage', 'elb-application', {
          cost: '16.2',
          operation: 'LoadBalancing:Network',
        }),
        billed(`${ELB}/gwy/bare/2`, 'LoadBalancerUsage', 'elb-application', {
          cost: '9',
          operation: 'LoadBalancing:Gateway',
        }),
      ],
      {
        nothing: ['DescribeTags', 'DescribeTargetGroups', 'DescribeListeners'].map(
          (name) => `Elastic Load Balancing v2:${name}`,
        ),
      },
    );
    expect(priced).toEqual({
      [`elb-no-targets ${ELB}/net/bare/1`]: '16.425',
      [`elb-no-targets ${ELB}/gwy/bare/2`]: '9.125',
    });
  });

  it('is a volume that was taken off a stopped instance: it is not also on it', async () => {
    const { priced } = await told(
      {
        ...instances(stoppedInstance),
        'EC2:DescribeVolumes': () => ({
          Volumes: [
            volume('vol-loose', { Attachments: [{ InstanceId: 'i-rests', State: 'detached' }] }),
            volume('vol-held', {
              State: 'in-use',
              Attachments: [{ InstanceId: 'i-rests', VolumeId: 'vol-held', State: 'attached' }],
            }),
          ],
        }),
      },
      [],
    );
    expect(Object.keys(priced).sort()).toEqual([
      'ebs-on-stopped-instance vol-held',
      'ebs-unattached-volumes vol-loose',
      'ec2-stopped-long i-rests',
    ]);
  });

  it('is a volume that is only large and old', async () => {
    const { collection } = await replay(
      {
        ...instances({ ...stoppedInstance, State: { Name: 'running' }, StateTransitionReason: '' }),
        'EC2:DescribeVolumes': () => ({
          Volumes: [
            volume('vol-held', {
              State: 'in-use',
              Attachments: [{ InstanceId: 'i-rests', VolumeId: 'vol-held', State: 'attached' }],
            }),
          ],
        }),
      },
      {
        now: NOW,
        metrics: Object.fromEntries(
          ['VolumeReadOps Sum', 'VolumeWriteOps Sum'].map((name) => [
            name,
            { 'vol-held': Array(30).fill(9_000) },
          ]),
        ),
      },
    );
    expect(collection.findings.filter(({ finding }) => finding.resourceId === 'vol-held')).toEqual([]);
  });

  const cluster: Script = {
    'EKS:ListClusters': () => ({ clusters: ['old'] }),
    'EKS:DescribeCluster': () => ({
      cluster: {
        name: 'old',
        arn: 'arn:aws:eks:us-east-1:644160558196:cluster/old',
        version: '1.30',
        status: 'ACTIVE',
        createdAt: old,
        upgradePolicy: { supportType: 'EXTENDED' },
      },
    }),
    'EKS:DescribeClusterVersions': () => ({
      clusterVersions: [
        {
          clusterVersion: '1.30',
          endOfStandardSupportDate: new Date('2025-07-23T00:00:00Z'),
          endOfExtendedSupportDate: new Date('2026-12-23T00:00:00Z'),
          versionStatus: 'EXTENDED_SUPPORT',
        },
      ],
    }),
  };

  it('is extended support: only what is billed of it counts, whatever the list price', async () => {
    const { collection } = await replay(cluster, { now: NOW });
    const findings = collection.findings.filter(({ check }) => check === 'eks-extended-support');
    const list = [listPrice('AmazonEKS-Hours:extendedSupport', ['0', '0.5'])];
    const arn = 'arn:aws:eks:us-east-1:644160558196:cluster/old';
    const standard = billed(arn, 'AmazonEKS-Hours:perCluster', 'eks', { cost: '72' });
    expect(pricedAs(findings, [standard], list)).toEqual({
      'eks-extended-support old': 'no amount: no-price',
    });
    const extended = billed(arn, 'AmazonEKS-Hours:extendedSupport', 'eks', { cost: '360' });
    expect(pricedAs(findings, [standard, extended], list)).toEqual({ 'eks-extended-support old': '365' });
  });

  const snapshot = (SnapshotId: string, more: object = {}) => ({
    SnapshotId,
    VolumeId: 'vol-gone',
    VolumeSize: 8,
    State: 'completed',
    StartTime: old,
    OwnerId: '644160558196',
    ...more,
  });

  const snapshots: Script = {
    'EC2:DescribeSnapshots': () => ({
      Snapshots: [
        snapshot('snap-of-image'),
        snapshot('snap-of-backup', { Tags: [{ Key: 'aws:backup:source-resource', Value: 'vol-gone' }] }),
        snapshot('snap-left'),
      ],
    }),
  };

  it('is a snapshot that an image is made of, or that AWS Backup keeps', async () => {
    const { priced } = await told(
      {
        ...snapshots,
        'EC2:DescribeImages': () => ({
          Images: [
            {
              ImageId: 'ami-1',
              State: 'available',
              CreationDate: '2026-11-01T00:00:00.000Z',
              BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId: 'snap-of-image' } }],
            },
          ],
        }),
      },
      [],
      { nothing: ['EC2:DescribeVolumes'] },
    );
    expect(Object.keys(priced)).toEqual(['ebs-snapshot-orphan snap-left']);
  });

  it('is what a missing permission hides: it adds no finding', async () => {
    const answers: Script = {
      ...snapshots,
      'EC2:DescribeImages': () => {
        throw denied();
      },
    };
    const { priced, results } = await told(answers, [], { nothing: ['EC2:DescribeVolumes'] });
    expect(priced).toEqual({});
    expect(results.get('ebs-snapshot-orphan')).toMatchObject({
      state: 'not-evaluated',
      missing: ['ec2/images'],
    });
  });

  it('is a cache whose processor rests while its memory is full, or is not told', async () => {
    const caches = ['full', 'untold'].map((CacheClusterId) => ({
      CacheClusterId,
      CacheNodeType: 'cache.r7g.xlarge',
      Engine: 'valkey',
      EngineVersion: '8.0.1',
      CacheClusterStatus: 'available',
      NumCacheNodes: 1,
      CacheClusterCreateTime: old,
    }));
    const rest = { full: Array(14).fill(2), untold: Array(14).fill(2) };
    const none = { full: Array(14).fill(0), untold: Array(14).fill(0) };
    const { priced, results } = await told(
      { 'ElastiCache:DescribeCacheClusters': () => ({ CacheClusters: caches }) },
      [],
      {
        metrics: {
          'EngineCPUUtilization Maximum': rest,
          'NetworkBandwidthInAllowanceExceeded Sum': none,
          'NetworkBandwidthOutAllowanceExceeded Sum': none,
          'DatabaseMemoryUsagePercentage Maximum': { full: Array(14).fill(85) },
          'CurrConnections Maximum': { full: Array(14).fill(90), untold: Array(14).fill(90) },
        },
      },
    );
    expect(priced).toEqual({});
    expect(results.get('elasticache-oversized')).toMatchObject({
      state: 'evaluated',
      undecided: [{ resourceId: 'untold' }],
    });
  });
});
