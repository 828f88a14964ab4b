import { CloudFrontClient, ListDistributionsCommand } from '@aws-sdk/client-cloudfront';
import { CostOptimizationHubClient, ListRecommendationsCommand } from '@aws-sdk/client-cost-optimization-hub';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeLoadBalancersCommand as DescribeClassicCommand,
  ElasticLoadBalancingClient,
} from '@aws-sdk/client-elastic-load-balancing';
import {
  DescribeLoadBalancersCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { LambdaClient, ListFunctionsCommand, ListVersionsByFunctionCommand } from '@aws-sdk/client-lambda';
import { ListBrokersCommand, MqClient } from '@aws-sdk/client-mq';
import { DescribeDBInstancesCommand, RDSClient } from '@aws-sdk/client-rds';
import {
  GetBucketLifecycleConfigurationCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { type Script, startScriptedAws } from './scripted-aws.ts';

const configuration = (endpoint: string) => ({
  endpoint,
  region: 'eu-central-1',
  maxAttempts: 1,
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
});

/** What the real client makes of a scripted answer, and what it asked. */
async function asked<T>(
  script: Script,
  ask: (settings: ReturnType<typeof configuration>) => Promise<T>,
): Promise<{ readonly answer: T; readonly calls: readonly unknown[] }> {
  await using aws = await startScriptedAws(script);
  const answer = await ask(configuration(aws.url));
  return { answer, calls: aws.calls.map(({ operation, input }) => [operation, input]) };
}

describe('AWS as a script', () => {
  it('speaks query, and tells two services apart that sign alike', async () => {
    const script: Script = {
      'RDS:DescribeDBInstances': () => ({
        DBInstances: [{ DBInstanceIdentifier: 'db-1', InstanceCreateTime: new Date('2026-01-02T03:04:05Z') }],
      }),
      'Elastic Load Balancing:DescribeLoadBalancers': () => ({
        LoadBalancerDescriptions: [{ LoadBalancerName: 'classic' }],
      }),
      'Elastic Load Balancing v2:DescribeLoadBalancers': () => ({
        LoadBalancers: [{ LoadBalancerName: 'new', Type: 'application' }],
      }),
    };
    const filters = [{ Name: 'engine', Values: ['mysql'] }];
    const rds = await asked(script, (settings) =>
      new RDSClient(settings).send(new DescribeDBInstancesCommand({ Filters: filters })),
    );
    expect(rds.answer.DBInstances?.[0]?.InstanceCreateTime).toEqual(new Date('2026-01-02T03:04:05Z'));
    expect(rds.calls).toEqual([['RDS:DescribeDBInstances', { Filters: filters }]]);
    const classic = await asked(script, (settings) =>
      new ElasticLoadBalancingClient(settings).send(new DescribeClassicCommand({})),
    );
    expect(classic.answer.LoadBalancerDescriptions?.[0]?.LoadBalancerName).toBe('classic');
    const modern = await asked(script, (settings) =>
      new ElasticLoadBalancingV2Client(settings).send(new DescribeLoadBalancersCommand({})),
    );
    expect(modern.answer.LoadBalancers?.[0]?.Type).toBe('application');
  });

  it('speaks JSON, with names of its own where a service has them', async () => {
    const table = await asked(
      { 'DynamoDB:DescribeTable': () => ({ Table: { TableName: 't', CreationDateTime: new Date(1000) } }) },
      (settings) => new DynamoDBClient(settings).send(new DescribeTableCommand({ TableName: 't' })),
    );
    expect(table.answer.Table?.CreationDateTime).toEqual(new Date(1000));
    const brokers = await asked(
      {
        'mq:ListBrokers': () => ({
          BrokerSummaries: [{ BrokerId: 'b-1', DeploymentMode: 'SINGLE_INSTANCE', EngineType: 'ACTIVEMQ' }],
        }),
      },
      (settings) => new MqClient(settings).send(new ListBrokersCommand({ MaxResults: 5 })),
    );
    expect(brokers.answer.BrokerSummaries?.[0]?.BrokerId).toBe('b-1');
    expect(brokers.calls).toEqual([['mq:ListBrokers', { MaxResults: 5 }]]);
  });

  it('finds the operation of a path', async () => {
    const script: Script = {
      'Lambda:ListFunctions': () => ({ Functions: [{ FunctionName: 'f', MemorySize: 128 }] }),
      'Lambda:ListVersionsByFunction': () => ({ Versions: [{ Version: '1' }] }),
    };
    const functions = await asked(script, (settings) =>
      new LambdaClient(settings).send(new ListFunctionsCommand({ Marker: 'm' })),
    );
    expect(functions.answer.Functions?.[0]?.MemorySize).toBe(128);
    expect(functions.calls).toEqual([['Lambda:ListFunctions', { Marker: 'm' }]]);
    const versions = await asked(script, (settings) =>
      new LambdaClient(settings).send(new ListVersionsByFunctionCommand({ FunctionName: 'a/b' })),
    );
    expect(versions.calls).toEqual([['Lambda:ListVersionsByFunction', { FunctionName: 'a/b' }]]);
  });

  it('speaks XML, of S3 with the bucket in the path', async () => {
    const script: Script = {
      'S3:ListBuckets': () => ({ Buckets: [{ Name: 'one', CreationDate: new Date(5000) }] }),
      'S3:GetBucketLifecycleConfiguration': () => {
        throw new Refusal('NoSuchLifecycleConfiguration', 'none', 404);
      },
      'S3:ListObjectsV2': () => ({ Contents: [{ Key: 'k' }] }),
      'CloudFront:ListDistributions': () => ({
        DistributionList: { Marker: '', MaxItems: 1, IsTruncated: false, Quantity: 0, Items: [] },
      }),
    };
    const buckets = await asked(script, (settings) =>
      new S3Client(settings).send(new ListBucketsCommand({})),
    );
    expect(buckets.answer.Buckets?.[0]).toEqual({ Name: 'one', CreationDate: new Date(5000) });
    const refused = asked(script, (settings) =>
      new S3Client(settings).send(new GetBucketLifecycleConfigurationCommand({ Bucket: 'one' })),
    );
    await expect(refused).rejects.toMatchObject({ name: 'NoSuchLifecycleConfiguration' });
    const objects = await asked(script, (settings) =>
      new S3Client(settings).send(new ListObjectsV2Command({ Bucket: 'one', Prefix: 'p' })),
    );
    expect(objects.answer.Contents).toEqual([{ Key: 'k' }]);
    expect(objects.calls).toMatchObject([['S3:ListObjectsV2', { Bucket: 'one', Prefix: 'p' }]]);
    const distributions = await asked(script, (settings) =>
      new CloudFrontClient(settings).send(new ListDistributionsCommand({})),
    );
    expect(distributions.answer.DistributionList?.IsTruncated).toBe(false);
  });

  it('answers clients without a schema in plain JSON', async () => {
    const hub = await asked(
      {
        'Cost Optimization Hub:ListRecommendations': () => ({
          items: [{ region: 'x', lastRefreshTimestamp: new Date(7000) }],
        }),
      },
      (settings) =>
        new CostOptimizationHubClient(settings).send(new ListRecommendationsCommand({ maxResults: 3 })),
    );
    expect(hub.answer.items?.[0]?.lastRefreshTimestamp).toEqual(new Date(7000));
    expect(hub.calls).toEqual([['Cost Optimization Hub:ListRecommendations', { maxResults: 3 }]]);
  });

  it('denies what is not in the script', async () => {
    const refused = asked({}, (settings) => new RDSClient(settings).send(new DescribeDBInstancesCommand({})));
    await expect(refused).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});
