import { describe, expect, it } from 'vitest';
import { keysNobodyUses } from '../../src/checks/kms/keys-nobody-uses.ts';
import type { KmsKey } from '../../src/datasets/kms/keys.ts';
import { judge } from './judge.ts';
import { claimTexts } from './verdicts.ts';

const key = (changes: Partial<KmsKey> = {}): KmsKey => ({
  keyId: 'key-1',
  described: 'read',
  manager: 'CUSTOMER',
  state: 'Enabled',
  createdAt: '2020-01-01T00:00:00.000Z',
  usage: 'read',
  usedAt: '2026-06-24T08:00:00.000Z',
  countedSince: '2026-01-01T00:00:00.000Z',
  ...changes,
});

const unused = (changes: Partial<KmsKey> = {}) => judge(keysNobodyUses, { kmsKeys: [key(changes)] });

describe('keys that nobody uses', () => {
  it('are found with what is billed for them', () => {
    expect(unused()).toMatchObject([{ evidence: 'The key (enabled) was last used on 2026-06-24.' }]);
    expect(claimTexts(unused()[0])).toEqual(['key-1: *KMS-Keys × 0']);
    expect(unused({ state: 'Disabled' })).toMatchObject([
      { evidence: expect.stringContaining('(disabled)') },
    ]);
  });

  it('are found by when KMS began to count, which says what it does not know', () => {
    expect(unused({ usedAt: null })).toMatchObject([
      {
        evidence:
          'The key (enabled) has not been used since 2026-01-01, from when on KMS counts; what was before KMS does not know.',
      },
    ]);
    expect(unused({ usedAt: null, createdAt: '2026-02-01T00:00:00.000Z' })).toMatchObject([
      { evidence: expect.not.stringContaining('before') },
    ]);
  });

  it.each([
    ['used last month', { usedAt: '2026-10-25T00:00:00.000Z' }],
    ['counted since last month', { usedAt: null, countedSince: '2026-10-25T00:00:00.000Z' }],
    ['of a service, which are free', { manager: 'AWS', usage: 'not-asked' }],
    ['on their way out, which are free', { state: 'PendingDeletion', usage: 'not-asked' }],
  ] as const)('are not those %s', (_, changes) => {
    expect(unused(changes)).toEqual([]);
  });

  it('are undecided where they, or their use, may not be read', () => {
    expect(unused({ described: 'denied', manager: null })).toMatchObject([
      { reason: expect.stringContaining('policy of the key') },
    ]);
    expect(unused({ usage: 'denied', usedAt: null, countedSince: null })).toMatchObject([
      { reason: expect.stringContaining('may not be read') },
    ]);
    expect(unused({ usedAt: null, countedSince: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});
