import { describe, expect, it } from 'vitest';
import { idleEndpoints } from '../../src/checks/sagemaker/idle-endpoints.ts';
import { idleStudioApps } from '../../src/checks/sagemaker/idle-studio-apps.ts';
import { longTraining } from '../../src/checks/sagemaker/long-training.ts';
import { notebooksAroundTheClock } from '../../src/checks/sagemaker/notebooks-around-the-clock.ts';
import { trainingWithoutSpot } from '../../src/checks/sagemaker/training-without-spot.ts';
import type { StudioApp } from '../../src/datasets/sagemaker/apps.ts';
import type { EndpointVariant } from '../../src/datasets/sagemaker/endpoint-variants.ts';
import type { NotebookInstance } from '../../src/datasets/sagemaker/notebook-instances.ts';
import type { TrainingJob } from '../../src/datasets/sagemaker/training-jobs.ts';
import { judge } from './judge.ts';
import { judgeSeries } from './judge-series.ts';
import { claimTexts } from './verdicts.ts';

const HOSTILE = '<img src=x>|`::add-mask::`';

const days = (value: number, count = 14) => Array.from({ length: count }, () => value);

const variant = (changes: Partial<EndpointVariant> = {}): EndpointVariant => ({
  endpointName: 'recommender',
  endpointArn: 'arn:aws:sagemaker:eu-central-1:111122223333:endpoint/recommender',
  described: 'read',
  variantName: 'AllTraffic',
  status: 'InService',
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  instances: 2,
  serverless: false,
  asynchronous: false,
  ...changes,
});

describe('endpoints that nothing invokes', () => {
  const idle = (
    changes: Partial<EndpointVariant> = {},
    invocations: readonly number[] | null = null,
    cpu: readonly number[] | null = days(3),
  ) => judge(idleEndpoints, { endpointVariants: [variant(changes)] }, { metrics: { invocations, cpu } });

  it('are found: SageMaker is silent without a request, and its instances are not', () => {
    expect(idle()).toMatchObject([
      {
        resourceId: 'recommender',
        evidence: 'The endpoint had 0 invocations over 14 measured days; 2 instances wait for them.',
      },
    ]);
    expect(claimTexts(idle()[0])).toEqual([
      'arn:aws:sagemaker:eu-central-1:111122223333:endpoint/recommender: Host:ml.* × 0',
    ]);
    expect(idle({ endpointName: HOSTILE })).toMatchObject([{ evidence: expect.not.stringContaining('img') }]);
  });

  it('are found once, when none of their variants is invoked', () => {
    const two = [variant(), variant({ variantName: 'canary', instances: 1 })];
    const used = (name: string, row: unknown) => {
      const points = days(1).map((value, day) => ({ start: `2026-11-${day + 1}`, value }));
      return name === 'cpu' || row === two[1] ? { points } : null;
    };
    expect(judgeSeries(idleEndpoints, { endpointVariants: two }, used)).toEqual([]);
    const none = (name: string, row: unknown) => (name === 'cpu' ? used(name, row) : null);
    expect(judgeSeries(idleEndpoints, { endpointVariants: two }, none)).toMatchObject([
      { evidence: expect.stringContaining('3 instances') },
    ]);
  });

  it.each([
    ['invoked once', {}, [1]],
    ['serverless', { serverless: true, instances: null }, null],
    ['scaled to nothing', { instances: 0 }, null],
    ['being made', { status: 'Creating' }, null],
    ['of this week', { createdAt: '2026-11-18T00:00:00.000Z' }, null],
  ] as const)('are not those %s', (_, changes, invocations) => {
    expect(idle(changes, invocations)).toEqual([]);
  });

  it('are undecided where CloudWatch has not heard of them, or they may not be described', () => {
    expect(idle({}, null, null)).toMatchObject([{ reason: expect.stringContaining('0 days') }]);
    expect(idle({ createdAt: null })).toMatchObject([{ reason: expect.stringContaining('was made') }]);
    expect(idle({}, null, days(3, 5))).toMatchObject([{ reason: expect.stringContaining('5 days') }]);
    expect(idle({ described: 'denied', variantName: null, instances: null })).toMatchObject([
      { reason: 'the endpoint may not be described' },
    ]);
  });
});

describe('notebook instances around the clock', () => {
  const notebook = (changes: Partial<NotebookInstance> = {}): NotebookInstance => ({
    notebookInstanceName: 'research',
    notebookInstanceArn: null,
    status: 'InService',
    instanceType: 'ml.t3.medium',
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-11-01T08:00:00.000Z',
    ...changes,
  });
  const running = (changes: Partial<NotebookInstance> = {}, thresholds = {}) =>
    judge(notebooksAroundTheClock, { notebookInstances: [notebook(changes)] }, { thresholds });

  it('are found with the hours outside the schedule', () => {
    expect(running({}, { hoursAWeek: 60 })).toMatchObject([
      {
        evidence:
          'The notebook instance (ml.t3.medium) has run since 2026-11-01 without a stop; the hours that were configured are 60 of the 168 of a week.',
      },
    ]);
    expect(running()).toMatchObject([{ claims: [] }]);
    expect(claimTexts(running({}, { hoursAWeek: 60 })[0])).toEqual([
      'research: Notebk:ml.t3.medium 730 → 260.714',
    ]);
    expect(claimTexts(running({}, { hoursAWeek: 40 })[0])).toEqual([
      'research: Notebk:ml.t3.medium 730 → 173.81',
    ]);
    expect(running({ instanceType: null }, { hoursAWeek: 60 })).toMatchObject([{ claims: [] }]);
    const notebookInstanceArn = 'arn:aws:sagemaker:x:1:notebook-instance/research';
    expect(running({ notebookInstanceArn }, { hoursAWeek: 60 })).toMatchObject([
      { resourceId: 'research', claims: [{ resourceId: notebookInstanceArn }] },
    ]);
  });

  it.each([
    ['stopped, which pay for their volume alone', { status: 'Stopped' }],
    ['that were started this week', { changedAt: '2026-11-18T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(running(changes)).toEqual([]);
  });

  it('are not found where every hour is wanted, and undecided without a time', () => {
    expect(running({}, { hoursAWeek: 168 })).toEqual([]);
    expect(running({ changedAt: null })).toMatchObject([{ reason: expect.stringContaining('since when') }]);
  });
});

const job = (changes: Partial<TrainingJob> = {}): TrainingJob => ({
  trainingJobName: 'train-1',
  described: 'read',
  status: 'Completed',
  createdAt: '2026-11-10T00:00:00.000Z',
  endedAt: '2026-11-10T03:00:00.000Z',
  spot: false,
  onPlan: false,
  instanceType: 'ml.g5.xlarge',
  instances: 2,
  trainingSeconds: 9_000,
  ...changes,
});

describe('training without Spot', () => {
  const found = (changes: Partial<TrainingJob> = {}) =>
    judge(trainingWithoutSpot, { trainingJobs: [job(changes)] });

  it('is found, and claims no price that nobody knows', () => {
    expect(found()).toEqual([
      {
        resourceId: 'train-1',
        evidence:
          'The job trained for 2.5 hours on 2 instances (ml.g5.xlarge) on demand, without managed Spot.',
        claims: [],
      },
    ]);
  });

  it.each([
    ['on Spot', { spot: true }],
    ['of half an hour', { trainingSeconds: 1_800 }],
    ['that still runs', { status: 'InProgress' }],
    ['that failed', { status: 'Failed' }],
    ['on a training plan', { onPlan: true }],
  ])('is not that %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it('is undecided where it was not described', () => {
    expect(found({ described: 'denied', spot: null })).toMatchObject([
      { reason: 'the job may not be described' },
    ]);
    expect(found({ described: 'not-asked', spot: null })).toMatchObject([
      { reason: 'more jobs ran than are described' },
    ]);
  });
});

describe('training that goes on', () => {
  const found = (changes: Partial<TrainingJob> = {}) =>
    judge(longTraining, { trainingJobs: [job({ status: 'InProgress', endedAt: null, ...changes })] });

  it('is found for days', () => {
    expect(found()).toMatchObject([
      { evidence: expect.stringContaining('in progress since 2026-11-10'), claims: [] },
    ]);
  });

  it('is not that of today, nor what has ended; undecided without a time', () => {
    expect(found({ createdAt: '2026-11-20T00:00:00.000Z' })).toEqual([]);
    expect(found({ status: 'Completed' })).toEqual([]);
    expect(found({ createdAt: null })).toMatchObject([{ reason: expect.stringContaining('since when') }]);
  });
});

describe('Studio apps that nobody works with', () => {
  const app = (changes: Partial<StudioApp> = {}): StudioApp => ({
    appId: 'd-1/space/JupyterLab/default',
    appArn: 'arn:app',
    described: 'read',
    appType: 'JupyterLab',
    status: 'InService',
    instanceType: 'ml.t3.medium',
    createdAt: '2026-01-01T00:00:00.000Z',
    activeAt: '2026-11-11T08:00:00.000Z',
    ...changes,
  });
  const idle = (changes: Partial<StudioApp> = {}) => judge(idleStudioApps, { studioApps: [app(changes)] });

  it('are found with what is billed for them', () => {
    expect(idle()).toMatchObject([
      { evidence: 'The app runs on ml.t3.medium and was last used on 2026-11-11.' },
    ]);
    expect(claimTexts(idle()[0])).toEqual(['arn:app: Studio:* × 0']);
  });

  it.each([
    ['used yesterday', { activeAt: '2026-11-20T00:00:00.000Z' }],
    ['on an instance of the service, which is free', { instanceType: 'system' }],
    ['being deleted', { status: 'Deleting' }],
  ])('are not those %s', (_, changes) => {
    expect(idle(changes)).toEqual([]);
  });

  it('are undecided without their activity', () => {
    expect(idle({ activeAt: null })).toMatchObject([{ reason: expect.stringContaining('last used') }]);
    expect(idle({ described: 'denied' })).toMatchObject([{ reason: 'the app may not be described' }]);
  });
});
