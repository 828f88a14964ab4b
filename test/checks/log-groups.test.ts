import { describe, expect, it } from 'vitest';
import { emptyLogGroups } from '../../src/checks/logs/empty-log-groups.ts';
import { loudLogGroups } from '../../src/checks/logs/loud-log-groups.ts';
import { seldomQueriedGroups } from '../../src/checks/logs/seldom-queried-groups.ts';
import { staleLogGroups } from '../../src/checks/logs/stale-log-groups.ts';
import type { LastWrite } from '../../src/datasets/logs/last-writes.ts';
import type { LogGroup } from '../../src/datasets/logs/log-groups.ts';
import { judge } from './judge.ts';
import { judgeSeries } from './judge-series.ts';
import { claimTexts } from './verdicts.ts';

const GIB = 1_073_741_824;

const group = (changes: Partial<LogGroup> = {}): LogGroup => ({
  logGroupName: 'orders',
  retentionInDays: null,
  retentionPolicy: null,
  storedBytes: 3 * GIB,
  logGroupClass: 'STANDARD',
  metricFilters: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  ...changes,
});

describe('log groups that nothing writes to', () => {
  const stale = (changes: Partial<LastWrite> = {}, own: Partial<LogGroup> = {}) =>
    judge(staleLogGroups, {
      lastWrites: [
        { logGroupName: 'orders', read: 'read', writtenAt: '2026-05-25T08:00:00.000Z', ...changes },
      ],
      logGroups: [group(own)],
    });

  it('are found with what they store', () => {
    expect(stale()).toMatchObject([
      {
        evidence:
          'Nothing has been written to the log group since 2026-05-25; it stores 3.00 GiB, which never expires.',
      },
    ]);
    expect(claimTexts(stale()[0])).toEqual(['orders: TimedStorage-ByteHrs 3 → 0']);
    expect(stale({}, { retentionInDays: 365 })).toMatchObject([
      { evidence: expect.stringContaining('expires after 365 days') },
    ]);
  });

  it('are not those written to lately, nor those that store little', () => {
    expect(stale({ writtenAt: '2026-10-25T00:00:00.000Z' })).toEqual([]);
    expect(stale({}, { storedBytes: 1_000 })).toEqual([]);
  });

  it.each(['none', 'denied', 'not-asked'] as const)(
    'are undecided where their streams tell nothing: %s',
    (read) => {
      expect(stale({ read, writtenAt: null })).toMatchObject([
        { resourceId: 'orders', reason: expect.any(String) },
      ]);
    },
  );

  it('are undecided without a size', () => {
    expect(stale({}, { storedBytes: null })).toMatchObject([{ reason: expect.stringContaining('how much') }]);
  });
});

describe('empty log groups', () => {
  const empty = (changes: Partial<LogGroup> = {}) =>
    judge(emptyLogGroups, { logGroups: [group({ storedBytes: 0, ...changes })] });

  it('are found, and cost nothing', () => {
    expect(empty()).toMatchObject([
      { evidence: 'The log group was made on 2026-01-01 and stores nothing.', claims: [] },
    ]);
  });

  it('are not those with an event, new ones or those for delivery; undecided without a size', () => {
    expect(empty({ storedBytes: 1 })).toEqual([]);
    expect(empty({ createdAt: '2026-11-10T00:00:00.000Z' })).toEqual([]);
    expect(empty({ logGroupClass: 'DELIVERY' })).toEqual([]);
    expect(empty({ createdAt: null })).toMatchObject([{ reason: expect.stringContaining('since when') }]);
    expect(empty({ storedBytes: null })).toMatchObject([{ reason: expect.stringContaining('how much') }]);
  });
});

describe('loud log groups', () => {
  const rows = [
    group({ logGroupName: 'loud' }),
    group({ logGroupName: 'quiet' }),
    group({ logGroupName: 'silent' }),
  ];
  const gibADay = (loud: number, quiet: number) => (_: string, row: unknown) => {
    const value = row === rows[0] ? loud : quiet;
    if (row === rows[2]) return null;
    return { points: Array.from({ length: 14 }, (__, day) => ({ start: `${day}`, value: value * GIB })) };
  };

  it('are found by their share of what the region takes in', () => {
    const found = judgeSeries(loudLogGroups, { logGroups: rows }, gibADay(9, 1));
    expect(found).toEqual([
      {
        resourceId: 'loud',
        evidence:
          'The log group took in 9.00 GiB a day over 14 measured days, 90 % of what all log groups of the region did; it is of the class STANDARD and no metric is made from it.',
        claims: [],
      },
    ]);
  });

  it('are not those of a moderate share, nor where little is taken in at all', () => {
    expect(judgeSeries(loudLogGroups, { logGroups: rows }, gibADay(0.9, 0.1))).toEqual([]);
    expect(judgeSeries(loudLogGroups, { logGroups: rows }, gibADay(9, 1), { minimumShare: 0.95 })).toEqual(
      [],
    );
    expect(judgeSeries(loudLogGroups, { logGroups: rows }, () => null)).toEqual([]);
  });
});

describe('log groups that could be of Infrequent Access', () => {
  const gib = (aDay: number) => Array.from({ length: 14 }, () => aDay * GIB);
  const plain = (
    changes: Partial<LogGroup> = {},
    subscriptions: number | null = 0,
    incoming: readonly number[] | null = gib(1),
  ) =>
    judge(
      seldomQueriedGroups,
      {
        logSubscriptions: [
          { logGroupName: 'orders', read: subscriptions === null ? 'not-asked' : 'read', subscriptions },
        ],
        logGroups: [group(changes)],
      },
      { metrics: { incoming } },
    );

  it('are found with what they take in on either side', () => {
    expect(plain()).toMatchObject([{ evidence: expect.stringContaining('about 30.4 GiB a month') }]);
    expect(claimTexts(plain()[0])).toEqual([
      'orders: DataProcessing-Bytes 30.416667 → 0',
      'orders: DataProcessingIA-Bytes 0 → 30.416667',
    ]);
  });

  it('claim nothing where an AWS service delivers them, at a price of its own', () => {
    const name = '/aws/lambda/orders';
    const verdicts = judge(
      seldomQueriedGroups,
      {
        logSubscriptions: [{ logGroupName: name, read: 'read', subscriptions: 0 }],
        logGroups: [group({ logGroupName: name })],
      },
      { metrics: { incoming: gib(1) } },
    );
    expect(verdicts).toMatchObject([{ resourceId: name, claims: [] }]);
  });

  it.each([
    ['of that class', { logGroupClass: 'INFREQUENT_ACCESS' }, 0],
    ['that metrics are made from', { metricFilters: 1 }, 0],
    ['whose filters are not told', { metricFilters: null }, 0],
    ['that something subscribes to', {}, 1],
  ])('are not those %s', (_, changes, subscriptions) => {
    expect(plain(changes, subscriptions)).toEqual([]);
  });

  it('are not those that take in little, and undecided where subscriptions were not read', () => {
    expect(plain({}, 0, gib(0.1))).toEqual([]);
    expect(plain({}, 0, null)).toEqual([]);
    expect(plain({}, null)).toMatchObject([{ reason: expect.stringContaining('subscribes') }]);
  });
});
