import { describe, expect, it } from 'vitest';
import { studioApps } from '../../src/datasets/sagemaker/apps.ts';
import { endpointVariants } from '../../src/datasets/sagemaker/endpoint-variants.ts';
import { notebookInstances } from '../../src/datasets/sagemaker/notebook-instances.ts';
import { trainingJobs } from '../../src/datasets/sagemaker/training-jobs.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { denied, type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const made = new Date('2026-01-02T03:04:05Z');
const instant = '2026-01-02T03:04:05.000Z';
const arn = (rest: string) => `arn:aws:sagemaker:eu-central-1:111122223333:${rest}`;

describe('endpoints', () => {
  const summary = (EndpointName: string) => ({
    EndpointName,
    EndpointArn: arn(`endpoint/${EndpointName}`),
    CreationTime: made,
    LastModifiedTime: made,
    EndpointStatus: 'InService',
  });

  it('have a row for each variant; one that has gone is left out, a refusal stays', async () => {
    await using aws = await startScriptedAws({
      'SageMaker:ListEndpoints': ({ NextToken }: Paged) =>
        NextToken === undefined
          ? { Endpoints: [summary('a'), summary('gone')], NextToken: 'more' }
          : { Endpoints: [summary('closed')] },
      'SageMaker:DescribeEndpoint': ({ EndpointName }: { EndpointName?: string }) => {
        if (EndpointName === 'closed') throw denied();
        if (EndpointName === 'gone')
          throw new Refusal('ValidationException', 'Could not find endpoint "gone".', 400);
        return {
          ...summary('a'),
          ProductionVariants: [
            { VariantName: 'one', CurrentInstanceCount: 2 },
            { VariantName: 'two', CurrentServerlessConfig: { MemorySizeInMB: 2_048, MaxConcurrency: 5 } },
          ],
          ShadowProductionVariants: [{ VariantName: 'shadow', CurrentInstanceCount: 1 }],
        };
      },
    });
    const rows = await rowsOf(endpointVariants, contextFor(aws.url));
    expect(rows[0]).toEqual({
      endpointName: 'a',
      endpointArn: arn('endpoint/a'),
      described: 'read',
      variantName: 'one',
      status: 'InService',
      createdAt: instant,
      changedAt: instant,
      instances: 2,
      serverless: false,
      asynchronous: false,
    });
    expect(rows.slice(1)).toMatchObject([
      { variantName: 'two', serverless: true, instances: null },
      { variantName: 'shadow', instances: 1 },
      { endpointName: 'closed', described: 'denied', variantName: null, instances: null },
    ]);
  });

  it('are an error where SageMaker calls something else invalid', async () => {
    await using aws = await startScriptedAws({
      'SageMaker:ListEndpoints': () => ({ Endpoints: [summary('a')] }),
      'SageMaker:DescribeEndpoint': () => {
        throw new Refusal('ValidationException', '1 validation error detected', 400);
      },
    });
    await expect(rowsOf(endpointVariants, contextFor(aws.url))).rejects.toThrow('validation error');
  });
});

describe('notebook instances', () => {
  it('are one call a page', async () => {
    await using aws = await startScriptedAws({
      'SageMaker:ListNotebookInstances': ({ NextToken }: Paged) => ({
        NotebookInstances: [
          {
            NotebookInstanceName: NextToken ?? 'first',
            NotebookInstanceArn: arn('notebook-instance/x'),
            NotebookInstanceStatus: 'InService',
            InstanceType: 'ml.t3.medium',
            CreationTime: made,
            LastModifiedTime: made,
          },
        ],
        ...(NextToken === undefined ? { NextToken: 'second' } : {}),
      }),
    });
    const row = {
      notebookInstanceArn: arn('notebook-instance/x'),
      status: 'InService',
      instanceType: 'ml.t3.medium',
      createdAt: instant,
      changedAt: instant,
    };
    expect(await rowsOf(notebookInstances, contextFor(aws.url))).toEqual([
      { notebookInstanceName: 'first', ...row },
      { notebookInstanceName: 'second', ...row },
    ]);
  });
});

describe('training jobs', () => {
  const summary = (TrainingJobName: string, TrainingJobStatus = 'Completed') => ({
    TrainingJobName,
    TrainingJobArn: arn(`training-job/${TrainingJobName}`),
    CreationTime: made,
    TrainingJobStatus,
  });

  it('are those of a month and those that still run, described up to a bound', async () => {
    const recent = Array.from({ length: 201 }, (_, nth) => summary(`recent-${nth}`));
    await using aws = await startScriptedAws({
      'SageMaker:ListTrainingJobs': ({ StatusEquals }: { StatusEquals?: string }) => ({
        TrainingJobSummaries: StatusEquals === 'InProgress' ? [summary('old', 'InProgress')] : recent,
      }),
      'SageMaker:DescribeTrainingJob': ({ TrainingJobName = '' }: { TrainingJobName?: string }) => {
        if (TrainingJobName === 'recent-0') throw denied();
        return {
          ...summary(TrainingJobName, TrainingJobName === 'old' ? 'InProgress' : 'Completed'),
          EnableManagedSpotTraining: TrainingJobName === 'recent-1',
          ResourceConfig: { InstanceType: 'ml.g5.xlarge', InstanceCount: 2, VolumeSizeInGB: 10 },
          TrainingTimeInSeconds: 9_000,
        };
      },
    });
    const rows = await rowsOf(trainingJobs, contextFor(aws.url));
    expect(rows).toHaveLength(202);
    expect(rows[0]).toEqual({
      trainingJobName: 'old',
      described: 'read',
      status: 'InProgress',
      createdAt: instant,
      endedAt: null,
      spot: false,
      onPlan: false,
      instanceType: 'ml.g5.xlarge',
      instances: 2,
      trainingSeconds: 9_000,
    });
    expect(rows[1]).toMatchObject({ trainingJobName: 'recent-0', described: 'denied', spot: null });
    expect(rows[2]).toMatchObject({ trainingJobName: 'recent-1', spot: true });
    expect(rows.filter(({ described }) => described === 'not-asked')).toHaveLength(2);
    expect(aws.calls[1]?.input).toMatchObject({ CreationTimeAfter: new Date('2026-10-22T08:00:00Z') });
  });
});

describe('Studio apps', () => {
  it('are told apart by domain and user; deleted ones are not asked about', async () => {
    const app = (UserProfileName: string, Status = 'InService') => ({
      DomainId: 'd-1',
      UserProfileName,
      AppType: 'JupyterLab',
      AppName: 'default',
      Status,
      CreationTime: made,
    });
    await using aws = await startScriptedAws({
      'SageMaker:ListApps': () => ({ Apps: [app('ann'), app('bob'), app('eve', 'Deleted')] }),
      'SageMaker:DescribeApp': ({ UserProfileName }: { UserProfileName?: string }) => {
        if (UserProfileName === 'bob') throw denied();
        return {
          AppArn: arn('app/d-1/ann/jupyterlab/default'),
          LastUserActivityTimestamp: made,
          ResourceSpec: { InstanceType: 'ml.t3.medium' },
        };
      },
    });
    expect(await rowsOf(studioApps, contextFor(aws.url))).toEqual([
      {
        appId: 'd-1/ann/JupyterLab/default',
        appArn: arn('app/d-1/ann/jupyterlab/default'),
        described: 'read',
        appType: 'JupyterLab',
        status: 'InService',
        instanceType: 'ml.t3.medium',
        createdAt: instant,
        activeAt: instant,
      },
      expect.objectContaining({ appId: 'd-1/bob/JupyterLab/default', described: 'denied', activeAt: null }),
    ]);
  });
});
