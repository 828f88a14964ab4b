import { describe, expect, it } from 'vitest';
import type { CheckRow } from '../../../src/core/collection.ts';
import type { LifeSubject } from '../../../src/report/living/life.ts';
import { type LookedParts, lookedAt } from '../../../src/report/living/looked-at.ts';
import { life } from './lives.ts';

const ROW: CheckRow = {
  check: 'ec2-oversized',
  account: '111122223333',
  region: 'eu-west-1',
  state: 'evaluated',
  judged: 3,
  found: 0,
  undecided: [],
  missing: [],
};

function looked(
  rows: readonly Partial<CheckRow>[],
  more: Partial<LookedParts> = {},
  subject: Partial<LifeSubject> = {},
) {
  const all = rows.map((row) => ({ ...ROW, ...row }));
  const parts = { rows: all, rulerOf: () => '{}', hasGone: () => false, ...more };
  return lookedAt(parts)({ ...life(), subject: { ...life().subject, ...subject } });
}

describe('whether a run looked where a recommendation would be', () => {
  it('needs its check to be judged in its place', () => {
    expect(looked([{}])).toBe(true);
    expect(looked([])).toBe(false);
    expect(looked([{ region: 'us-east-1' }])).toBe(false);
    expect(looked([{ state: 'not-evaluated', missing: ['ec2/instances'] }])).toBe(false);
    expect(looked([{ account: 'organization', region: 'organization' }])).toBe(true);
  });

  it('needs every one of its checks', () => {
    const checks = ['ec2-old', 'ec2-oversized'];
    expect(looked([{}], { rulerOf: () => '{}' }, { checks, ruler: '{}\n{}' })).toBe(false);
    expect(looked([{}, { check: 'ec2-old' }], {}, { checks, ruler: '{}\n{}' })).toBe(true);
  });

  it('needs a decision about the resource, of a group about all that was met', () => {
    const undecided = (resourceId: string) => [{ undecided: [{ resourceId, reason: 'no datapoint' }] }];
    expect(looked(undecided('i-1'))).toBe(false);
    expect(looked(undecided('i-2'))).toBe(true);
    expect(looked(undecided('i-2'), {}, { workloadGroup: 'web' })).toBe(false);
  });

  it('says nothing by another rule', () => {
    expect(looked([{}], { rulerOf: () => '{"days":30}' })).toBe(false);
  });

  it('needs nothing of an account that has gone', () => {
    expect(looked([], { hasGone: (account) => account === '111122223333' })).toBe(true);
  });
});
