import { describe, expect, it } from 'vitest';
import { secretsNobodyReads } from '../../src/checks/secrets-manager/secrets-nobody-reads.ts';
import type { Secret } from '../../src/datasets/secrets-manager/secrets.ts';
import { judge } from './judge.ts';
import { claimTexts } from './verdicts.ts';

const ARN = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-a1b2c3';

const secret = (changes: Partial<Secret> = {}): Secret => ({
  secretArn: ARN,
  name: '<img src=x>|`::add-mask::`',
  owningService: null,
  primaryRegion: null,
  rotates: false,
  createdAt: '2025-01-01T00:00:00.000Z',
  changedAt: '2025-01-01T00:00:00.000Z',
  accessedAt: '2026-05-25T00:00:00.000Z',
  deletedAt: null,
  tags: {},
  ...changes,
});

const unread = (changes: Partial<Secret> = {}, thresholds = {}) =>
  judge(secretsNobodyReads, { secrets: [secret(changes)] }, { thresholds });

describe('secrets that nobody reads', () => {
  it('are found with one secret a month', () => {
    expect(unread()).toMatchObject([
      {
        resourceId: ARN,
        evidence: 'Of the secret Secrets Manager tells that it was last read on 2026-05-25.',
      },
    ]);
    expect(claimTexts(unread()[0])).toEqual([`${ARN}: AWSSecretsManager-Secrets 1 → 0`]);
  });

  it('are found by their making where they were never read', () => {
    expect(unread({ accessedAt: null, rotates: true })).toMatchObject([
      { evidence: expect.stringMatching(/made on 2025-01-01 and never read since.*rotation is on\.$/) },
    ]);
  });

  it.each([
    ['read last month', { accessedAt: '2026-10-21T00:00:00.000Z' }],
    [
      'made last month and never read',
      { accessedAt: null, createdAt: '2026-10-21T00:00:00.000Z', changedAt: null },
    ],
    ['changed last month', { changedAt: '2026-10-21T00:00:00.000Z' }],
    ['of another service', { owningService: 'rds' }],
    ['that are a replica', { primaryRegion: 'us-east-1' }],
    ['that are being deleted', { deletedAt: '2026-11-20T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(unread(changes)).toEqual([]);
  });

  it('are those whose replicas follow them', () => {
    expect(unread({ primaryRegion: 'eu-central-1' })).toHaveLength(1);
  });

  it('are undecided without any time, and as old as the threshold says', () => {
    expect(unread({ accessedAt: null, createdAt: null })).toMatchObject([
      { reason: expect.stringContaining('did not tell') },
    ]);
    expect(unread({}, { minimumDaysUnread: 181 })).toEqual([]);
  });
});
