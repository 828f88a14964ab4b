import { describe, expect, it } from 'vitest';
import { eventSourceMappings } from '../../src/datasets/lambda/event-source-mappings.ts';
import { functions } from '../../src/datasets/lambda/functions.ts';
import { memoryReports } from '../../src/datasets/lambda/memory-reports.ts';
import { provisionedConcurrency } from '../../src/datasets/lambda/provisioned-concurrency.ts';
import { MOST_STORED_BYTES, reportSources } from '../../src/datasets/lambda/report-sources.ts';
import { denied, type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const ARN = 'arn:aws:lambda:eu-central-1:111122223333:function';

describe('functions', () => {
  it('are read to the last page, without what may be secret', async () => {
    await using aws = await startScriptedAws({
      'Lambda:ListFunctions': ({ Marker }: { Marker?: string }) =>
        Marker === undefined
          ? {
              Functions: [
                {
                  FunctionName: 'orders',
                  FunctionArn: `${ARN}:orders`,
                  Runtime: 'nodejs24.x',
                  PackageType: 'Zip',
                  Architectures: ['arm64'],
                  MemorySize: 512,
                  Timeout: 30,
                  Layers: [{ Arn: 'arn:layer' }],
                  LastModified: '2026-01-02T03:04:05.678+0000',
                  SnapStart: { ApplyOn: 'None' },
                  Environment: { Variables: { PASSWORD: 'hunter2' } },
                  LoggingConfig: { LogFormat: 'JSON', SystemLogLevel: 'WARN', LogGroup: '/shared' },
                },
              ],
              NextMarker: 'more',
            }
          : { Functions: [{ FunctionName: 'plain', LastModified: 'never' }] },
    });
    const rows = await rowsOf(functions, contextFor(aws.url));
    expect(rows).toEqual([
      {
        functionName: 'orders',
        functionArn: `${ARN}:orders`,
        runtime: 'nodejs24.x',
        packageType: 'Zip',
        architecture: 'arm64',
        memoryMib: 512,
        timeoutSeconds: 30,
        layers: 1,
        changedAt: '2026-01-02T03:04:05.678Z',
        snapStart: 'None',
        logGroupName: '/shared',
        reportsInLog: false,
        onInstances: false,
      },
      expect.objectContaining({
        functionName: 'plain',
        changedAt: null,
        memoryMib: null,
        logGroupName: '/aws/lambda/plain',
        reportsInLog: true,
      }),
    ]);
    expect(JSON.stringify(rows)).not.toContain('hunter2');
  });
});

describe('provisioned concurrency', () => {
  const named = (...names: readonly string[]) => ({
    rows: () => names.map((functionName) => ({ functionName })),
  });

  it('is asked of each function, and a refusal stays with its function', async () => {
    await using aws = await startScriptedAws({
      'Lambda:ListProvisionedConcurrencyConfigs': ({ FunctionName }: { FunctionName?: string }) => {
        if (FunctionName === 'closed') throw denied();
        const config = {
          FunctionArn: `${ARN}:orders:live`,
          RequestedProvisionedConcurrentExecutions: 10,
          AllocatedProvisionedConcurrentExecutions: 8,
          Status: 'READY',
          LastModified: '2026-01-02T03:04:05+0000',
        };
        return { ProvisionedConcurrencyConfigs: FunctionName === 'orders' ? [config] : [] };
      },
    });
    const context = { ...contextFor(aws.url), ...named('orders', 'closed', 'none') };
    expect(await rowsOf(provisionedConcurrency, context)).toEqual([
      {
        functionName: 'orders',
        resource: 'orders:live',
        read: 'read',
        requested: 10,
        allocated: 8,
        status: 'READY',
        changedAt: '2026-01-02T03:04:05.000Z',
      },
      expect.objectContaining({
        functionName: 'closed',
        resource: 'closed',
        read: 'denied',
        allocated: null,
      }),
    ]);
  });

  it('is denied as a whole where no function may be asked, and not asked beyond its bound', async () => {
    await using aws = await startScriptedAws({});
    await expect(
      rowsOf(provisionedConcurrency, { ...contextFor(aws.url), ...named('a', 'b') }),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await using none = await startScriptedAws({
      'Lambda:ListProvisionedConcurrencyConfigs': () => ({ ProvisionedConcurrencyConfigs: [] }),
    });
    const many = named(...Array.from({ length: 402 }, (_, nth) => `f${nth}`));
    const rows = await rowsOf(provisionedConcurrency, { ...contextFor(none.url), ...many });
    expect(rows.map(({ functionName, read }) => `${functionName} ${read}`)).toEqual([
      'f400 not-asked',
      'f401 not-asked',
    ]);
    expect(none.calls).toHaveLength(400);
  });
});

describe('event source mappings', () => {
  it('name the function out of its ARN', async () => {
    await using aws = await startScriptedAws({
      'Lambda:ListEventSourceMappings': () => ({
        EventSourceMappings: [
          {
            UUID: 'uuid-1',
            FunctionArn: `${ARN}:orders:live`,
            EventSourceArn: 'arn:aws:sqs:eu-central-1:111122223333:queue',
            State: 'Enabled',
            BatchSize: 1,
            MaximumBatchingWindowInSeconds: 0,
          },
        ],
      }),
    });
    expect(await rowsOf(eventSourceMappings, contextFor(aws.url))).toMatchObject([
      { mappingId: 'uuid-1', functionName: 'orders', batchSize: 1 },
    ]);
  });
});

const lambda = (functionName: string, changes: object = {}) => ({
  functionName,
  logGroupName: `/aws/lambda/${functionName}`,
  reportsInLog: true,
  ...changes,
});

const group = (functionName: string, changes: object = {}) => ({
  logGroupName: `/aws/lambda/${functionName}`,
  storedBytes: 1_000,
  retentionInDays: null,
  logGroupClass: 'STANDARD',
  createdAt: '2026-01-01T00:00:00.000Z',
  ...changes,
});

const NOW = '2026-11-21T08:00:00.000Z';

const rowsFor = (lambdas: readonly object[], groups: readonly object[]) => ({
  rows: (id: string) => (id === 'lambda/functions' ? lambdas : groups),
});

describe('where REPORT lines are', () => {
  it.each([
    ['none', lambda('a'), [], 'no-log-group'],
    ['too loud a level', lambda('a', { reportsInLog: false }), [group('a')], 'silent'],
    ['another class', lambda('a'), [group('a', { logGroupClass: 'INFREQUENT_ACCESS' })], 'not-asked'],
    ['a large group', lambda('a'), [group('a', { storedBytes: MOST_STORED_BYTES + 1 })], 'not-asked'],
    ['a group of its own', lambda('a'), [group('a')], null],
  ])('is told: %s', (_, one, groups, unread) => {
    expect(reportSources([one], groups, NOW)).toMatchObject([{ functionName: 'a', unread }]);
  });

  it('is not told where two functions share a group', () => {
    const shared = { logGroupName: '/aws/lambda/a' };
    expect(reportSources([lambda('a'), lambda('b', shared)], [group('a')], NOW)).toMatchObject([
      { unread: 'shared' },
      { unread: 'shared' },
    ]);
  });

  it('is asked for of the smallest first, up to the bound', () => {
    const half = { storedBytes: MOST_STORED_BYTES / 2 };
    const groups = [group('a', half), group('b', half), group('c')];
    const sources = reportSources([lambda('a'), lambda('b'), lambda('c')], groups, NOW);
    expect(sources.map(({ functionName, unread }) => [functionName, unread])).toEqual([
      ['c', null],
      ['a', null],
      ['b', 'not-asked'],
    ]);
  });

  it('is held as long as the group is there and keeps it', () => {
    const held = (changes: object) => reportSources([lambda('a')], [group('a', changes)], NOW)[0]?.heldSince;
    expect(held({})).toBe('2026-01-01T00:00:00.000Z');
    expect(held({ retentionInDays: 7 })).toBe('2026-11-14T08:00:00.000Z');
    expect(held({ createdAt: null })).toBeNull();
  });
});

const REPORT = [
  { field: '@log', value: '111122223333:/aws/lambda/orders' },
  { field: 'used', value: '2.01E8' },
  { field: 'invocations', value: '5000' },
];

const query = (answers: readonly object[]): Script => ({
  'CloudWatch Logs:StartQuery': () => ({ queryId: 'q' }),
  'CloudWatch Logs:GetQueryResults': (_, nth) => answers[nth - 1] ?? answers.at(-1) ?? {},
});

describe('REPORT lines', () => {
  const orders = rowsFor([lambda('orders'), lambda('quiet')], [group('orders'), group('quiet')]);

  it('are asked for fifty functions at once, and waited for', async () => {
    await using aws = await startScriptedAws(
      query([
        { status: 'Scheduled' },
        { status: 'Running', results: [] },
        { status: 'Complete', results: [REPORT], statistics: { bytesScanned: 100 } },
      ]),
    );
    let scanned = 0;
    const logsScanned = (bytes: number) => {
      scanned += bytes;
    };
    const rows = await rowsOf(memoryReports, { ...contextFor(aws.url, { logsScanned }), ...orders });
    expect(scanned).toBe(100);
    const heldSince = '2026-01-01T00:00:00.000Z';
    expect(rows).toEqual([
      { functionName: 'orders', read: 'read', invocations: 5_000, maximumMemoryMib: 201, heldSince },
      { functionName: 'quiet', read: 'read', invocations: 0, maximumMemoryMib: null, heldSince },
    ]);
    expect(aws.calls[0]?.input).toMatchObject({
      logGroupNames: ['/aws/lambda/orders', '/aws/lambda/quiet'],
      startTime: Date.parse('2026-10-21T08:00:00Z') / 1000,
      endTime: Date.parse(NOW) / 1000,
      queryString: expect.stringContaining('@type = "REPORT"'),
    });
  });

  it('cost no more than their bound: what is left then is not asked for', async () => {
    const names = Array.from({ length: 51 }, (_, nth) => `f${String(nth).padStart(2, '0')}`);
    await using aws = await startScriptedAws(
      query([{ status: 'Complete', results: [], statistics: { bytesScanned: 60 * 2 ** 30 } }]),
    );
    const context = rowsFor(
      names.map((name) => lambda(name)),
      names.map((name) => group(name)),
    );
    const rows = await rowsOf(memoryReports, { ...contextFor(aws.url), ...context });
    expect(rows.filter(({ read }) => read === 'not-asked').map(({ functionName }) => functionName)).toEqual([
      'f50',
    ]);
    expect(aws.calls.filter(({ operation }) => operation.endsWith('StartQuery'))).toHaveLength(1);
  });

  it.each(['Failed', 'Timeout', 'Cancelled'])('are no answer where the query ends as %s', async (status) => {
    await using aws = await startScriptedAws(query([{ status, results: [REPORT] }]));
    await expect(rowsOf(memoryReports, { ...contextFor(aws.url), ...orders })).rejects.toThrow(status);
  });

  it('ask nothing where there is nothing to ask', async () => {
    await using aws = await startScriptedAws({});
    const context = rowsFor([lambda('orders')], []);
    expect(await rowsOf(memoryReports, { ...contextFor(aws.url), ...context })).toMatchObject([
      { read: 'no-log-group' },
    ]);
    expect(aws.calls).toEqual([]);
  });
});
