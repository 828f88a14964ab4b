import { describe, expect, it } from 'vitest';
import { functionsThatRun } from '../../src/checks/lambda/functions-that-run.ts';
import { oversizedMemory } from '../../src/checks/lambda/oversized-memory.ts';
import { x86Functions } from '../../src/checks/lambda/x86-functions.ts';
import { formatDecimal } from '../../src/core/decimal.ts';
import type { LambdaFunction } from '../../src/datasets/lambda/functions.ts';
import type { MemoryReport } from '../../src/datasets/lambda/memory-reports.ts';
import { judge } from './judge.ts';
import { claimed } from './quantities.ts';

const HOSTILE = '<img src=x>|`::add-mask::`';

const lambda = (changes: Partial<LambdaFunction> = {}): LambdaFunction => ({
  functionName: 'orders',
  functionArn: 'arn:aws:lambda:eu-central-1:111122223333:function:orders',
  runtime: 'nodejs24.x',
  packageType: 'Zip',
  architecture: 'x86_64',
  memoryMib: 1_024,
  timeoutSeconds: 30,
  layers: 0,
  changedAt: '2026-01-01T00:00:00.000Z',
  snapStart: 'None',
  logGroupName: '/aws/lambda/orders',
  reportsInLog: true,
  onInstances: false,
  ...changes,
});

const report = (changes: Partial<MemoryReport> = {}): MemoryReport => ({
  functionName: 'orders',
  read: 'read',
  invocations: 5_000,
  maximumMemoryMib: 200,
  heldSince: '2026-01-01T00:00:00.000Z',
  ...changes,
});

/** 30 days in which one function runs a million seconds in all. */
const busy = { duration: Array.from({ length: 30 }, () => 1_000_000_000 / 30) };

const x86 = (changes: Partial<LambdaFunction> = {}, metrics = busy as object, thresholds = {}) =>
  judge(x86Functions, { functions: [lambda(changes)] }, { metrics: { ...metrics }, thresholds });

describe('functions on x86_64', () => {
  it('are found with the GB-seconds of a month on either side', () => {
    expect(x86()).toMatchObject([
      {
        resourceId: 'orders',
        evidence:
          'The function runs nodejs24.x on x86_64 from an archive and uses no layer; at 1024 MiB it takes about 1013889 GB-seconds a month.',
      },
    ]);
    expect(claimed(x86()[0])).toEqual([
      'Lambda-GB-Second: 1013888.889 → 0',
      'Lambda-GB-Second-ARM: 0 → 1013888.889',
    ]);
    expect(claimed(x86({ memoryMib: 512 })[0])[0]).toBe('Lambda-GB-Second: 506944.444 → 0');
  });

  it.each([
    ['on arm64', { architecture: 'arm64' }],
    ['in an image', { packageType: 'Image', runtime: null }],
    ['with a layer, which may hold binaries', { layers: 1 }],
    ['of a compiled runtime', { runtime: 'provided.al2023' }],
    ['of Java', { runtime: 'java21' }],
    ['on instances', { onInstances: true }],
  ])('are not those %s', (_, changes) => {
    expect(x86(changes)).toEqual([]);
  });

  it('are undecided without a duration or a memory size', () => {
    const reason = 'CloudWatch has no duration of the function, or not all of it';
    expect(x86({}, { duration: null })).toEqual([{ resourceId: 'orders', reason }]);
    expect(x86({}, { duration: [] })).toEqual([{ resourceId: 'orders', reason }]);
    expect(x86({ memoryMib: null })).toEqual([{ resourceId: 'orders', reason }]);
  });

  it('run as much as the threshold says', () => {
    expect(x86({}, { duration: [9_000_000] })).toEqual([]);
    expect(x86({}, { duration: [9_000_000] }, { minimumGbSecondsAMonth: 9_000 })).toHaveLength(1);
  });

  it('keep their name out of the evidence', () => {
    expect(x86({ functionName: HOSTILE })).toMatchObject([
      { resourceId: HOSTILE, evidence: expect.not.stringContaining('img') },
    ]);
  });
});

const memory = (
  changes: Partial<LambdaFunction> = {},
  told: Partial<MemoryReport> = {},
  thresholds: object = {},
) => judge(oversizedMemory, { functions: [lambda(changes)], memoryReports: [report(told)] }, { thresholds });

describe('functions with more memory than they use', () => {
  it('are found by their REPORT lines, with the share of memory that remains', () => {
    const [found] = memory();
    expect(found).toMatchObject({
      resourceId: 'orders',
      evidence:
        'Of 1024 MiB no invocation used more than 200 in 5000 REPORT lines of 31 days; 250 MiB would leave room, and less than a vCPU: work that computes takes longer.',
    });
    const claims = found && 'claims' in found ? found.claims : [];
    expect(claims).toMatchObject([
      { resourceId: 'orders', usageTypes: ['Lambda-GB-Second', 'Lambda-GB-Second-ARM'] },
    ]);
    const [claim] = claims;
    expect(claim && 'remains' in claim && formatDecimal(claim.remains)).toBe('0.244140625');
  });

  it('keep a whole vCPU where what they use asks for one', () => {
    expect(memory({ memoryMib: 4_096 }, { maximumMemoryMib: 2_000 })).toMatchObject([
      { evidence: expect.stringMatching(/2500 MiB would leave room\.$/) },
    ]);
  });

  it.each([
    ['that use more than half of it', {}, { maximumMemoryMib: 513 }],
    ['that ran too seldom to tell', {}, { invocations: 99 }],
    ['that did not run', {}, { invocations: 0, maximumMemoryMib: null }],
    ['with the least there is', { memoryMib: 128 }, { maximumMemoryMib: 40 }],
    ['on instances', { onInstances: true }, {}],
  ])('are not those %s', (_, changes, told) => {
    expect(memory(changes, told)).toEqual([]);
  });

  it('are never offered less than Lambda gives', () => {
    expect(memory({ memoryMib: 256 }, { maximumMemoryMib: 50 })).toMatchObject([
      { evidence: expect.stringContaining('128 MiB would leave room') },
    ]);
  });

  it.each(['no-log-group', 'silent', 'shared', 'not-asked'] as const)(
    'are undecided where their lines are not read: %s',
    (read) => {
      const [verdict] = memory({}, { read, invocations: null, maximumMemoryMib: null });
      expect(verdict).toMatchObject({ resourceId: 'orders', reason: expect.any(String) });
    },
  );

  it('are undecided where there is no row of them at all', () => {
    const verdicts = judge(oversizedMemory, { functions: [lambda()], memoryReports: [] });
    expect(verdicts).toMatchObject([{ reason: expect.stringContaining('were not read') }]);
  });

  it('are as wasteful as the thresholds say', () => {
    expect(memory({}, {}, { maximumUsedShare: 0.1 })).toEqual([]);
    expect(memory({}, {}, { headroomShare: 1 })).toMatchObject([
      { evidence: expect.stringContaining('400 MiB would leave room') },
    ]);
  });
});

const running = (
  changes: Partial<LambdaFunction> = {},
  told: Partial<MemoryReport> = { invocations: 0, maximumMemoryMib: null },
) => judge(functionsThatRun, { functions: [lambda(changes)], memoryReports: [report(told)] });

describe('functions that nothing invokes', () => {
  it('are found by a log that has no line, and claim nothing', () => {
    expect(running()).toEqual([
      {
        resourceId: 'orders',
        evidence:
          'The log group of the function has no REPORT line of the last 31 days, which it keeps: nothing invoked it, or it may not write logs any more.',
        claims: [],
      },
    ]);
  });

  it('are not those that ran once, nor those that were changed lately', () => {
    expect(running({}, { invocations: 1 })).toEqual([]);
    expect(running({ changedAt: '2026-11-01T00:00:00.000Z' })).toEqual([]);
  });

  it('are undecided where the log keeps too little, or is not there', () => {
    const silent = { invocations: 0, maximumMemoryMib: null };
    expect(running({}, { ...silent, heldSince: '2026-11-14T08:00:00.000Z' })).toEqual([
      { resourceId: 'orders', reason: 'its log group holds 7 days, 31 are needed' },
    ]);
    expect(running({}, { ...silent, heldSince: null })).toMatchObject([
      { reason: expect.stringContaining('an unknown number of') },
    ]);
    expect(running({}, { read: 'no-log-group', invocations: null })).toMatchObject([
      { reason: expect.stringContaining('no log group') },
    ]);
  });
});
