import { CloudControlClient, ListResourcesCommand as ListControlled } from '@aws-sdk/client-cloudcontrol';
import { CloudWatchClient, GetMetricDataCommand, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, paginateDescribeLogGroups } from '@aws-sdk/client-cloudwatch-logs';
import { CostExplorerClient, GetCostAndUsageCommand } from '@aws-sdk/client-cost-explorer';
import {
  DescribeAddressesCommand,
  DescribeNatGatewaysCommand,
  DescribeRegionsCommand,
  DescribeVolumesCommand,
  EC2Client,
  paginateDescribeVolumes,
} from '@aws-sdk/client-ec2';
import {
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListOrganizationalUnitsForParentCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { ListResourcesCommand, ResourceExplorer2Client } from '@aws-sdk/client-resource-explorer-2';
import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/platform/clock.ts';
import { SMALL_TENANTS, smallWorld } from '../small-world.ts';
import { type FakeCloud, startFakeCloud } from './fake-cloud.ts';
import type { Fault } from './fault.ts';

const [{ managementAccount, accounts }, south] = SMALL_TENANTS;
const member = accounts[1] ?? '';

function settings(cloud: FakeCloud, account: string, region = 'us-east-1') {
  const { accessKeyId, secretAccessKey, sessionToken } = cloud.credentials(account);
  return {
    region,
    endpoint: cloud.url,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
    maxAttempts: 1,
  };
}

function start(faults: readonly Fault[] = [], pageSize = 1000): Promise<FakeCloud> {
  return startFakeCloud({ world: smallWorld(), clock: systemClock, faults, pageSize });
}

describe('the fake cloud', () => {
  it('answers EC2 by account and region, in pages', async () => {
    await using cloud = await start([], 2);
    const client = new EC2Client(settings(cloud, member, 'eu-west-1'));
    const ids: string[] = [];
    for await (const { Volumes } of paginateDescribeVolumes({ client }, { MaxResults: 2 }))
      for (const { VolumeId = '' } of Volumes ?? []) ids.push(VolumeId);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect(ids[0]).toContain('12euwest1');
    expect(cloud.journal.map(({ operation, region }) => `${operation} ${region}`)).toEqual(
      Array(3).fill('DescribeVolumes eu-west-1'),
    );
  });

  it('answers the other EC2 operations, Logs and CloudWatch', async () => {
    await using cloud = await start();
    const ec2 = new EC2Client(settings(cloud, member));
    const { Addresses = [] } = await ec2.send(new DescribeAddressesCommand({}));
    expect(Addresses.map(({ AssociationId }) => AssociationId !== undefined)).toEqual([false, true]);
    const { NatGateways = [] } = await ec2.send(new DescribeNatGatewaysCommand({}));
    expect(NatGateways[0]?.State).toBe('available');
    const { Regions = [] } = await ec2.send(new DescribeRegionsCommand({ AllRegions: true }));
    expect(Regions.find(({ RegionName }) => RegionName === 'af-south-1')?.OptInStatus).toBe('not-opted-in');
    const filtered = new DescribeVolumesCommand({ Filters: [{ Name: 'volume-type', Values: ['gp2'] }] });
    expect((await ec2.send(filtered)).Volumes).toHaveLength(2);

    const logs = new CloudWatchLogsClient(settings(cloud, member));
    const groups: (number | undefined)[] = [];
    for await (const page of paginateDescribeLogGroups({ client: logs }, {}))
      groups.push(...(page.logGroups ?? []).map(({ retentionInDays }) => retentionInDays));
    expect(groups).toEqual([undefined, 30]);

    const cloudWatch = new CloudWatchClient(settings(cloud, member));
    const { Metrics = [] } = await cloudWatch.send(new ListMetricsCommand({ Namespace: 'AWS/NATGateway' }));
    expect(Metrics).toHaveLength(5);
    const { MetricDataResults = [] } = await cloudWatch.send(
      new GetMetricDataCommand({
        StartTime: new Date('2026-11-07T00:00:00Z'),
        EndTime: new Date('2026-11-21T00:00:00Z'),
        MetricDataQueries: [
          { Id: 'm0', MetricStat: { Metric: Metrics[0], Period: 86_400, Stat: 'Sum' } },
          {
            Id: 'm1',
            MetricStat: { Metric: { ...Metrics[0], MetricName: 'None' }, Period: 86_400, Stat: 'Sum' },
          },
        ],
      }),
    );
    expect(MetricDataResults[0]?.Values).toEqual(Array(14).fill(0));
    expect(MetricDataResults[0]?.Timestamps?.[0]).toEqual(new Date('2026-11-20T00:00:00Z'));
    expect(MetricDataResults[1]?.Values).toEqual([]);
  });

  it('signs in through OIDC, STS and a chained role', async () => {
    await using cloud = await start();
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } =
      cloud.runnerEnvironment;
    const answer = await fetch(`${url}&audience=sts.amazonaws.com`, {
      headers: { authorization: `bearer ${token}` },
    });
    const [, value = ''] = /"value":"([^"]+)"/.exec(await answer.text()) ?? [];
    const anonymous = new STSClient({ region: 'us-east-1', endpoint: cloud.url, maxAttempts: 1 });
    const { Credentials } = await anonymous.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: `arn:aws:iam::${managementAccount}:role/spendlog`,
        RoleSessionName: 'spendlog',
        WebIdentityToken: value,
      }),
    );
    const sts = new STSClient({ ...settings(cloud, managementAccount), credentials: keysOf(Credentials) });
    const assume = { RoleArn: `arn:aws:iam::${member}:role/reader`, RoleSessionName: 'spendlog' };
    await expect(sts.send(new AssumeRoleCommand({ ...assume, DurationSeconds: 7200 }))).rejects.toThrow(
      /1 hour/,
    );
    const chained = await sts.send(new AssumeRoleCommand(assume));
    const there = new STSClient({ ...settings(cloud, member), credentials: keysOf(chained.Credentials) });
    expect((await there.send(new GetCallerIdentityCommand({}))).Account).toBe(member);
    expect(cloud.secrets.some((secret) => value.endsWith(secret))).toBe(true);
  });

  it('lists an organisation to its management account only', async () => {
    await using cloud = await start();
    const client = new OrganizationsClient(settings(cloud, managementAccount));
    const { Roots = [] } = await client.send(new ListRootsCommand({}));
    const root = Roots[0]?.Id;
    const { OrganizationalUnits = [] } = await client.send(
      new ListOrganizationalUnitsForParentCommand({ ParentId: root }),
    );
    const below = await client.send(
      new ListAccountsForParentCommand({ ParentId: OrganizationalUnits[0]?.Id }),
    );
    expect(below.Accounts?.map(({ Id }) => Id)).toEqual(accounts.slice(1));
    expect((await client.send(new ListAccountsCommand({}))).Accounts).toHaveLength(3);
    const outside = new OrganizationsClient(settings(cloud, member));
    await expect(outside.send(new ListAccountsCommand({}))).rejects.toThrow(/permissions/);
  });

  it('lists resources through Resource Explorer, the tagging API and Cloud Control', async () => {
    await using cloud = await start([], 3);
    const explorer = new ResourceExplorer2Client(settings(cloud, member));
    const first = await explorer.send(
      new ListResourcesCommand({ Filters: { FilterString: 'region:us-east-1' } }),
    );
    expect(first.Resources).toHaveLength(3);
    expect(first.Resources?.[0]?.LastReportedAt).toBeInstanceOf(Date);
    expect(first.NextToken).toBeDefined();
    const elsewhere = new ResourceExplorer2Client(settings(cloud, member, 'eu-west-1'));
    await expect(elsewhere.send(new ListResourcesCommand({}))).rejects.toMatchObject({
      name: 'UnauthorizedException',
    });
    const tagging = new ResourceGroupsTaggingAPIClient(settings(cloud, member));
    const tagged = await tagging.send(new GetResourcesCommand({ ResourceTypeFilters: ['ec2'] }));
    expect(tagged.ResourceTagMappingList?.[0]?.Tags?.[0]?.Key).toBe('owner');
    const control = new CloudControlClient(settings(cloud, member));
    const listed = await control.send(new ListControlled({ TypeName: 'AWS::EC2::Volume' }));
    expect(listed.ResourceDescriptions?.[0]?.Identifier).toMatch(/^vol-/);
  });

  it('answers SSM and Cost Explorer', async () => {
    await using cloud = await start();
    const ssm = new SSMClient(settings(cloud, member));
    const { InvalidParameters } = await ssm.send(new GetParametersCommand({ Names: ['/none'] }));
    expect(InvalidParameters).toEqual(['/none']);
    const client = new CostExplorerClient(settings(cloud, managementAccount));
    const { ResultsByTime = [] } = await client.send(
      new GetCostAndUsageCommand({
        TimePeriod: { Start: '2026-11-07', End: '2026-11-21' },
        Granularity: 'DAILY',
        Metrics: ['NetUnblendedCost'],
        GroupBy: [{ Type: 'DIMENSION', Key: 'LINKED_ACCOUNT' }],
      }),
    );
    expect(ResultsByTime[0]?.Groups?.map(({ Keys }) => Keys?.[0])).toEqual(accounts);
  });

  it('keeps objects that are created once, for their owner', async () => {
    await using cloud = await start([], 2);
    const s3 = new S3Client({ ...settings(cloud, managementAccount), forcePathStyle: true });
    const Bucket = 'spendlog-north';
    const put = (Key: string) =>
      s3.send(new PutObjectCommand({ Bucket, Key, Body: 'one', IfNoneMatch: '*' }));
    for (const key of ['a/1', 'a/2', 'a/3', 'b']) await put(key);
    await expect(put('b')).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } });
    const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/' }));
    expect(page.Contents?.map(({ Key }) => Key)).toEqual(['a/1', 'a/2']);
    const rest = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: 'a/', ContinuationToken: page.NextContinuationToken }),
    );
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['a/3']);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: 'b' }));
    expect(await Body?.transformToString()).toBe('one');
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'b' }));
    await expect(s3.send(new GetObjectCommand({ Bucket, Key: 'b' }))).rejects.toThrow(/does not exist/);
    const stranger = new HeadBucketCommand({ Bucket, ExpectedBucketOwner: south.managementAccount });
    await expect(s3.send(stranger)).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });

  it('refuses strangers, regions that are not enabled, and expired sessions', async () => {
    await using cloud = await start([
      { match: { operation: 'DescribeAddresses' }, action: { kind: 'expire-credentials' } },
    ]);
    const made = settings(cloud, member);
    const unknown = new EC2Client({ ...made, credentials: { accessKeyId: 'AKIA', secretAccessKey: 'x' } });
    await expect(unknown.send(new DescribeVolumesCommand({}))).rejects.toMatchObject({ name: 'AuthFailure' });
    const disabled = new EC2Client({ ...made, region: 'af-south-1' });
    await expect(disabled.send(new DescribeVolumesCommand({}))).rejects.toMatchObject({
      name: 'AuthFailure',
    });
    const known = new EC2Client(made);
    await known.send(new DescribeAddressesCommand({}));
    await expect(known.send(new DescribeVolumesCommand({}))).rejects.toMatchObject({
      name: 'RequestExpired',
    });
  });
});

function keysOf(credentials: Credentials | undefined) {
  return {
    accessKeyId: credentials?.AccessKeyId ?? '',
    secretAccessKey: credentials?.SecretAccessKey ?? '',
    sessionToken: credentials?.SessionToken ?? '',
  };
}
