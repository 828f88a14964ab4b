import { describe, expect, it } from 'vitest';
import { logGroupsWithoutRetention } from '../../src/checks/logs/log-groups-without-retention.ts';
import type { LogGroup } from '../../src/datasets/logs/log-groups.ts';
import { judge } from './judge.ts';

const HOSTILE = '/aws/<img src=x>|`::add-mask::`';

const group = (changes: Partial<LogGroup> = {}): LogGroup => ({
  logGroupName: '/aws/lambda/orders',
  retentionInDays: null,
  retentionPolicy: null,
  storedBytes: 3 * 1_073_741_824,
  logGroupClass: 'STANDARD',
  metricFilters: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  ...changes,
});

const found = (changes: Partial<LogGroup>, thresholds = {}) =>
  judge(logGroupsWithoutRetention, { logGroups: [group(changes)] }, { thresholds });

describe('log groups without retention', () => {
  it.each([
    [{}, 'The log group stores 3.00 GiB and its events never expire.'],
    [{ storedBytes: 857_324 }, 'The log group stores 837.23 KiB and its events never expire.'],
    [{ storedBytes: 0 }, 'The log group stores 0 bytes and its events never expire.'],
    [{ storedBytes: null }, 'The log group stores an unknown amount and its events never expire.'],
    [
      { retentionPolicy: 'x' },
      'The log group stores 3.00 GiB and its events never expire; an account-level retention policy says that it keeps everything.',
    ],
  ])('%o are found and claim no charge, since nobody knows how old the events are', (changes, evidence) => {
    expect(found(changes)).toEqual([{ resourceId: '/aws/lambda/orders', evidence, claims: [] }]);
  });

  it.each([
    ['that expire', { retentionInDays: 1 }],
    ['whose retention AWS fixed', { logGroupClass: 'DELIVERY' }],
  ])('are not those %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it('keep their name out of the evidence', () => {
    expect(found({ logGroupName: HOSTILE })).toEqual([
      { resourceId: HOSTILE, evidence: expect.not.stringContaining('img'), claims: [] },
    ]);
  });

  it('are as large as the threshold says, and undecided where their size is not known', () => {
    const thresholds = { minimumStoredBytes: 1_000 };
    expect(found({ storedBytes: 999 }, thresholds)).toEqual([]);
    expect(found({ storedBytes: 1_000 }, thresholds)).toHaveLength(1);
    expect(found({ storedBytes: null }, thresholds)).toEqual([
      { resourceId: '/aws/lambda/orders', reason: 'CloudWatch Logs did not tell how much is stored' },
    ]);
  });
});
