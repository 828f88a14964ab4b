import { describe, expect, it } from 'vitest';
import { certificateAuthorities } from '../../src/datasets/acm-pca/certificate-authorities.ts';
import { customModels } from '../../src/datasets/bedrock/custom-models.ts';
import { modelDeployments } from '../../src/datasets/bedrock/model-deployments.ts';
import { provisionedThroughputs } from '../../src/datasets/bedrock/provisioned-throughputs.ts';
import { alarms } from '../../src/datasets/cloudwatch/alarms.ts';
import { customMetrics } from '../../src/datasets/cloudwatch/custom-metrics.ts';
import { buildProjects } from '../../src/datasets/codebuild/projects.ts';
import { comprehendEndpoints } from '../../src/datasets/comprehend/endpoints.ts';
import { kendraIndices } from '../../src/datasets/kendra/indices.ts';
import { lastWrites } from '../../src/datasets/logs/last-writes.ts';
import { logSubscriptions } from '../../src/datasets/logs/subscriptions.ts';
import { channels } from '../../src/datasets/medialive/channels.ts';
import { stateMachines } from '../../src/datasets/step-functions/state-machines.ts';
import { denied, type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const at = new Date('2026-01-02T03:04:05Z');
const instant = '2026-01-02T03:04:05.000Z';
const MODEL = 'arn:aws:bedrock:eu-central-1:111122223333:custom-model/amazon.titan/abcdefghijkl';

describe('alarms', () => {
  it('have the shortest period of what they look at', async () => {
    await using aws = await startScriptedAws({
      'CloudWatch:DescribeAlarms': ({ NextToken }: Paged) =>
        NextToken === undefined
          ? {
              MetricAlarms: [
                {
                  AlarmName: 'plain',
                  StateValue: 'OK',
                  StateUpdatedTimestamp: at,
                  StateTransitionedTimestamp: new Date('2025-01-02T03:04:05Z'),
                  AlarmConfigurationUpdatedTimestamp: at,
                  Namespace: 'AWS/EC2',
                  MetricName: 'CPUUtilization',
                  Period: 60,
                  AlarmActions: ['arn:sns'],
                },
              ],
              NextToken: 'more',
            }
          : {
              MetricAlarms: [
                {
                  AlarmName: 'expression',
                  ActionsEnabled: false,
                  AlarmActions: ['arn:sns'],
                  Metrics: [
                    { Id: 'a', MetricStat: { Metric: {}, Period: 10, Stat: 'Sum' } },
                    { Id: 'b', MetricStat: { Metric: {}, Period: 300, Stat: 'Sum' } },
                    { Id: 'c', Expression: 'a/b' },
                  ],
                },
              ],
            },
    });
    expect(await rowsOf(alarms, contextFor(aws.url))).toEqual([
      {
        alarmName: 'plain',
        state: 'OK',
        stateSince: '2025-01-02T03:04:05.000Z',
        changedAt: instant,
        namespace: 'AWS/EC2',
        metricName: 'CPUUtilization',
        periodSeconds: 60,
        metrics: 1,
        acts: true,
      },
      {
        alarmName: 'expression',
        state: null,
        stateSince: null,
        changedAt: null,
        namespace: null,
        metricName: null,
        periodSeconds: 10,
        metrics: 2,
        acts: false,
      },
    ]);
  });
});

describe('custom metrics', () => {
  it('are counted by namespace over all pages, without those of AWS', async () => {
    const metric = (Namespace: string, MetricName: string) => ({ Namespace, MetricName });
    await using aws = await startScriptedAws({
      'CloudWatch:ListMetrics': ({ NextToken }: Paged) =>
        NextToken === undefined
          ? { Metrics: [metric('Shop', 'a'), metric('AWS/EC2', 'a'), metric('Shop', 'a')], NextToken: 'more' }
          : { Metrics: [metric('Shop', 'b'), metric('Other', 'x'), metric('/aws/sagemaker/Endpoints', 'x')] },
    });
    expect(await rowsOf(customMetrics, contextFor(aws.url))).toEqual([
      { namespace: 'Shop', metrics: 3, names: 2, atLeast: false },
      { namespace: 'Other', metrics: 1, names: 1, atLeast: false },
    ]);
    expect(aws.calls[0]?.input).toMatchObject({ RecentlyActive: 'PT3H' });
  });

  it('are a lower bound where there are too many pages, and no answer without a list', async () => {
    await using aws = await startScriptedAws({
      'CloudWatch:ListMetrics': (_, nth) => ({
        Metrics: [{ Namespace: 'Shop', MetricName: 'a' }],
        NextToken: `${nth}`,
      }),
    });
    expect(await rowsOf(customMetrics, contextFor(aws.url))).toMatchObject([{ metrics: 200, atLeast: true }]);
    expect(aws.calls).toHaveLength(200);
    await using broken = await startScriptedAws({ 'CloudWatch:ListMetrics': () => ({}) });
    await expect(rowsOf(customMetrics, contextFor(broken.url))).rejects.toThrow('without its list');
  });
});

describe('last writes', () => {
  it('are milliseconds, of the largest groups first; a refusal stays with its group', async () => {
    await using aws = await startScriptedAws({
      'CloudWatch Logs:DescribeLogStreams': ({ logGroupName }: { logGroupName?: string }) => {
        if (logGroupName === 'closed') throw denied();
        if (logGroupName === 'empty') return { logStreams: [] };
        return {
          logStreams: [
            {
              logStreamName: 's',
              lastEventTimestamp: 1_598_337_799_769,
              lastIngestionTime: 1_598_337_799_829,
            },
          ],
        };
      },
    });
    const groups = ['closed', 'empty', 'large'].map((logGroupName, size) => ({
      logGroupName,
      storedBytes: size,
    }));
    const context = { ...contextFor(aws.url), rows: () => groups };
    expect(await rowsOf(lastWrites, context)).toEqual([
      { logGroupName: 'large', read: 'read', writtenAt: '2020-08-25T06:43:19.829Z' },
      { logGroupName: 'empty', read: 'none', writtenAt: null },
      { logGroupName: 'closed', read: 'denied', writtenAt: null },
    ]);
    expect(aws.calls[0]?.input).toMatchObject({ orderBy: 'LastEventTime', descending: true, limit: 1 });
  });
});

describe('subscriptions', () => {
  it('are counted by group; a refusal stays with its group, an answer without its list is none', async () => {
    await using aws = await startScriptedAws({
      'CloudWatch Logs:DescribeSubscriptionFilters': ({ logGroupName }: { logGroupName?: string }) => {
        if (logGroupName === 'closed') throw denied();
        return { subscriptionFilters: [{ filterName: 'a', logGroupName }] };
      },
    });
    const context = (...names: readonly string[]) => ({
      ...contextFor(aws.url),
      rows: () => names.map((logGroupName) => ({ logGroupName })),
    });
    expect(await rowsOf(logSubscriptions, context('open', 'closed'))).toEqual([
      { logGroupName: 'open', read: 'read', subscriptions: 1 },
      { logGroupName: 'closed', read: 'denied', subscriptions: null },
    ]);
    await using broken = await startScriptedAws({
      'CloudWatch Logs:DescribeSubscriptionFilters': () => ({}),
    });
    await expect(
      rowsOf(logSubscriptions, { ...context('open'), ...contextFor(broken.url), rows: context('open').rows }),
    ).rejects.toThrow('without its list');
  });
});

const listed = [
  {
    dataset: kendraIndices,
    operation: 'kendra:ListIndices',
    answer: {
      IndexConfigurationSummaryItems: [
        {
          Id: 'i-1',
          Name: 'x',
          Edition: 'ENTERPRISE_EDITION',
          CreatedAt: at,
          UpdatedAt: at,
          Status: 'ACTIVE',
        },
      ],
    },
    row: { indexId: 'i-1', name: 'x', edition: 'ENTERPRISE_EDITION', status: 'ACTIVE', createdAt: instant },
  },
  {
    dataset: comprehendEndpoints,
    operation: 'Comprehend:ListEndpoints',
    answer: {
      EndpointPropertiesList: [
        { EndpointArn: 'arn:e', Status: 'IN_SERVICE', CurrentInferenceUnits: 3, CreationTime: at },
      ],
    },
    row: { endpointArn: 'arn:e', status: 'IN_SERVICE', inferenceUnits: 3, createdAt: instant },
  },
  {
    dataset: stateMachines,
    operation: 'SFN:ListStateMachines',
    answer: { stateMachines: [{ stateMachineArn: 'arn:s', name: 'x', type: 'EXPRESS', creationDate: at }] },
    row: { stateMachineArn: 'arn:s', name: 'x', type: 'EXPRESS', createdAt: instant },
  },
  {
    dataset: customModels,
    operation: 'Bedrock:ListCustomModels',
    answer: {
      modelSummaries: [
        {
          modelArn: MODEL,
          modelName: 'x',
          creationTime: at,
          baseModelArn: 'b',
          baseModelName: 'b',
          modelStatus: 'Active',
        },
      ],
    },
    row: { modelArn: MODEL, name: 'x', status: 'Active', createdAt: instant },
  },
  {
    dataset: modelDeployments,
    operation: 'Bedrock:ListCustomModelDeployments',
    answer: {
      modelDeploymentSummaries: [
        {
          customModelDeploymentArn: 'arn:d',
          customModelDeploymentName: 'd',
          modelArn: MODEL,
          createdAt: at,
          status: 'Active',
        },
      ],
    },
    row: { deploymentArn: 'arn:d', modelArn: MODEL, status: 'Active' },
  },
  {
    dataset: provisionedThroughputs,
    operation: 'Bedrock:ListProvisionedModelThroughputs',
    answer: {
      provisionedModelSummaries: [
        {
          provisionedModelName: 'p',
          provisionedModelArn: 'arn:p',
          modelArn: MODEL,
          desiredModelArn: MODEL,
          foundationModelArn: 'f',
          modelUnits: 2,
          desiredModelUnits: 2,
          status: 'InService',
          commitmentDuration: 'OneMonth',
          commitmentExpirationTime: at,
          creationTime: at,
          lastModifiedTime: at,
        },
      ],
    },
    row: {
      throughputArn: 'arn:p',
      name: 'p',
      modelArn: MODEL,
      status: 'InService',
      modelUnits: 2,
      commitment: 'OneMonth',
      commitmentEnds: instant,
      createdAt: instant,
    },
  },
  {
    dataset: certificateAuthorities,
    operation: 'ACM PCA:ListCertificateAuthorities',
    answer: {
      CertificateAuthorities: [
        {
          Arn: 'arn:ca',
          Status: 'DISABLED',
          UsageMode: 'GENERAL_PURPOSE',
          CreatedAt: at.getTime() / 1000,
          LastStateChangeAt: at.getTime() / 1000,
        },
      ],
    },
    row: {
      authorityArn: 'arn:ca',
      status: 'DISABLED',
      usageMode: 'GENERAL_PURPOSE',
      createdAt: instant,
      statusSince: instant,
    },
  },
  {
    dataset: channels,
    operation: 'MediaLive:ListChannels',
    answer: {
      Channels: [
        {
          Id: '1',
          Arn: 'arn:c',
          Name: 'x',
          State: 'RUNNING',
          ChannelClass: 'STANDARD',
          PipelinesRunningCount: 2,
          Tags: { env: 'prod' },
        },
      ],
    },
    row: {
      channelId: '1',
      channelArn: 'arn:c',
      name: 'x',
      state: 'RUNNING',
      channelClass: 'STANDARD',
      pipelinesRunning: 2,
      firstPipeline: '0',
      secondPipeline: '1',
      tags: { env: 'prod' },
    },
  },
];

describe.each(listed)('$operation', ({ dataset, operation, answer, row }) => {
  it('is read as AWS tells it', async () => {
    await using aws = await startScriptedAws({ [operation]: () => answer });
    expect(await rowsOf<unknown>(dataset, contextFor(aws.url))).toEqual([row]);
  });
});

describe('build projects', () => {
  it('are told in batches, without their variables', async () => {
    const project = (name: string) => ({
      name,
      environment: {
        type: 'LINUX_CONTAINER',
        image: 'x',
        computeType: 'BUILD_GENERAL1_LARGE',
        environmentVariables: [{ name: 'TOKEN', value: 'hunter2' }],
      },
      tags: [{ key: 'env', value: 'prod' }],
    });
    await using aws = await startScriptedAws({
      'CodeBuild:ListProjects': () => ({ projects: ['a', 'b'] }),
      'CodeBuild:BatchGetProjects': ({ names = [] }: { names?: readonly string[] }) => ({
        projects: names.map(project),
      }),
    });
    const rows = await rowsOf(buildProjects, contextFor(aws.url));
    expect(rows).toEqual(
      ['a', 'b'].map((projectName) => ({
        projectName,
        environmentType: 'LINUX_CONTAINER',
        computeType: 'BUILD_GENERAL1_LARGE',
        onFleet: false,
        tags: { env: 'prod' },
      })),
    );
    expect(JSON.stringify(rows)).not.toContain('hunter2');
  });
});
