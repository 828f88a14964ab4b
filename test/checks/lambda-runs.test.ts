import { describe, expect, it } from 'vitest';
import { failingFunctions } from '../../src/checks/lambda/failing-functions.ts';
import { functionsAtTheirTimeout } from '../../src/checks/lambda/functions-at-their-timeout.ts';
import { idleProvisionedConcurrency } from '../../src/checks/lambda/idle-provisioned-concurrency.ts';
import { singleRecordBatches } from '../../src/checks/lambda/single-record-batches.ts';
import type { EventSourceMapping } from '../../src/datasets/lambda/event-source-mappings.ts';
import type { LambdaFunction } from '../../src/datasets/lambda/functions.ts';
import type { ProvisionedConcurrency } from '../../src/datasets/lambda/provisioned-concurrency.ts';
import { judge } from './judge.ts';
import { claimTexts } from './verdicts.ts';

const lambda = (changes: Partial<LambdaFunction> = {}): LambdaFunction => ({
  functionName: 'orders',
  functionArn: null,
  runtime: 'nodejs24.x',
  packageType: 'Zip',
  architecture: 'x86_64',
  memoryMib: 1_024,
  timeoutSeconds: 30,
  layers: 0,
  changedAt: null,
  snapStart: null,
  logGroupName: '/aws/lambda/orders',
  reportsInLog: true,
  onInstances: false,
  ...changes,
});

const hours = (value: number, count = 14 * 24) => Array.from({ length: count }, () => value);

describe('provisioned concurrency that is not used', () => {
  const idle = (
    changes: Partial<ProvisionedConcurrency> = {},
    utilisation: readonly number[] | null = hours(0.1),
    own: Partial<LambdaFunction> = {},
  ) =>
    judge(
      idleProvisionedConcurrency,
      {
        provisionedConcurrency: [
          {
            functionName: 'orders',
            resource: 'orders:live',
            read: 'read',
            requested: 10,
            allocated: 10,
            status: 'READY',
            changedAt: null,
            ...changes,
          },
        ],
        functions: [lambda(own)],
      },
      { metrics: { utilisation } },
    );

  it('is found with the GB-seconds that even the busiest hour did not use', () => {
    expect(idle()).toMatchObject([
      {
        resourceId: 'orders:live',
        evidence:
          'Of 10 environments that are kept ready the busiest of 14 measured days used 10 %: 1 would do.',
      },
    ]);
    // 9 environments × 1 GB × 730 hours.
    expect(claimTexts(idle()[0])).toEqual(['orders:live: Lambda-Provisioned-Concurrency 23652000 → 0']);
    expect(claimTexts(idle({}, hours(0), { architecture: 'arm64', memoryMib: 512 })[0])).toEqual([
      'orders:live: Lambda-Provisioned-Concurrency-ARM 13140000 → 0',
    ]);
  });

  it('claims nothing where the memory or the processor is not known', () => {
    expect(idle({}, hours(0), { memoryMib: null })).toMatchObject([{ claims: [] }]);
    expect(idle({ functionName: 'gone' })).toMatchObject([{ claims: [] }]);
  });

  it('is not that of one busy hour, nor of none', () => {
    expect(idle({}, [...hours(0.1), 0.6])).toEqual([]);
    expect(idle({ allocated: 0 })).toEqual([]);
  });

  it('is undecided without the metric, or where it was not read', () => {
    expect(idle({}, null)).toMatchObject([{ reason: expect.stringContaining('0 days') }]);
    expect(idle({ read: 'denied' })).toMatchObject([
      { reason: expect.stringContaining('may not be listed') },
    ]);
    expect(idle({ read: 'not-asked' })).toMatchObject([{ reason: expect.stringContaining('too many') }]);
  });
});

describe('functions that fail', () => {
  const failing = (errors: readonly number[] | null, invocations: readonly number[] | null) =>
    judge(failingFunctions, { functions: [lambda()] }, { metrics: { errors, invocations } });

  it('are found, and claim nothing', () => {
    expect(failing([10, 20], [100, 100])).toEqual([
      { resourceId: 'orders', evidence: '30 of 200 invocations of 7 days failed, 15 %.', claims: [] },
    ]);
  });

  it('are not those that mostly succeed or seldom run', () => {
    expect(failing([20], [200])).toEqual([]);
    expect(failing([99], [99])).toEqual([]);
  });

  it.each([
    [null, [1]],
    [[1], null],
    [[], []],
  ])('are undecided without a metric: %o %o', (errors, invocations) => {
    expect(failing(errors, invocations)).toMatchObject([
      { resourceId: 'orders', reason: expect.any(String) },
    ]);
  });
});

describe('functions at their timeout', () => {
  const cut = (duration: readonly number[] | null, own: Partial<LambdaFunction> = {}) =>
    judge(functionsAtTheirTimeout, { functions: [lambda(own)] }, { metrics: { duration } });

  it('are found on days', () => {
    expect(cut([30_000, 30_000, 5])).toMatchObject([
      { evidence: expect.stringContaining('On 2 of 3 measured days'), claims: [] },
    ]);
  });

  it('are not those of one day, and undecided without a duration or a timeout', () => {
    expect(cut([30_000, 29_999])).toEqual([]);
    expect(cut(null)).toMatchObject([{ reason: expect.any(String) }]);
    expect(cut([1], { timeoutSeconds: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('event sources of single records', () => {
  const single = (
    changes: Partial<EventSourceMapping> = {},
    invocations: readonly number[] | null = [2_000_000],
  ) =>
    judge(
      singleRecordBatches,
      {
        eventSourceMappings: [
          {
            mappingId: 'uuid-1',
            functionArn: 'arn',
            functionName: 'orders',
            sourceArn: 'arn:sqs',
            state: 'Enabled',
            batchSize: 1,
            batchingWindowSeconds: 0,
            ...changes,
          },
        ],
      },
      { metrics: { invocations } },
    );

  it('are found, and claim nothing', () => {
    expect(single()).toMatchObject([{ resourceId: 'uuid-1', claims: [] }]);
  });

  it('are not those with batches, disabled or seldom; undecided without the metric', () => {
    expect(single({ batchSize: 10 })).toEqual([]);
    expect(single({ state: 'Disabled' })).toEqual([]);
    expect(single({}, [999_999])).toEqual([]);
    expect(single({}, null)).toMatchObject([{ reason: expect.any(String) }]);
  });
});
