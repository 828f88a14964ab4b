import { describe, expect, it } from 'vitest';
import { nothingJudged } from '../../src/app/nothing-judged.ts';
import type { CheckRow } from '../../src/core/collection.ts';
import { known, unknown } from '../../src/core/known.ts';
import type { LedgerState } from '../../src/core/ledger.ts';

function row(state: CheckRow['state']): CheckRow {
  return {
    check: 'ebs-gp2-volumes',
    account: '111122223333',
    region: 'eu-west-1',
    state,
    judged: 0,
    found: 0,
    undecided: [],
    missing: [],
  };
}

const LEFT = [row('not-evaluated'), row('not-evaluated')];

const readsThatEnded = (...states: readonly LedgerState[]) =>
  known({
    ledger: states.map((state) => ({
      tenant: 'north',
      dataset: 'ec2/volumes',
      account: '111122223333',
      region: 'eu-west-1',
      state,
      rows: null,
      attempts: 1,
      reason: null,
      missingPermissions: [],
    })),
  });

const NO_CHARGE = unknown<never>(
  'no-history',
  'usage of the last days',
  'Cost Explorer has no data for these days',
);

describe('what nobody could judge', () => {
  it('is told by what somebody has to repair first', () => {
    expect(nothingJudged(LEFT, readsThatEnded('failed', 'denied', 'throttled', 'ok'), known([]))).toEqual({
      reason: 'denied',
      subject: 'recommended actions',
      remedy: 'allow the permissions that this report names',
    });
    expect(nothingJudged(LEFT, readsThatEnded('failed', 'throttled'), known([]))?.reason).toBe('throttled');
    expect(nothingJudged(LEFT, readsThatEnded('failed', 'skipped'), NO_CHARGE)?.reason).toBe('failed');
  });

  it('where all that was asked was answered is what the bill does not hold', () => {
    for (const collection of [readsThatEnded('ok', 'empty'), NO_CHARGE])
      expect(nothingJudged(LEFT, collection, NO_CHARGE)).toEqual({
        reason: 'no-history',
        subject: 'recommended actions',
        remedy: 'Cost Explorer has no data for these days',
      });
  });

  it('is no more once one check judged one place, and nothing where none was to', () => {
    const denied = readsThatEnded('denied');
    expect(nothingJudged([...LEFT, row('evaluated')], denied, NO_CHARGE)).toBeNull();
    expect(nothingJudged([], denied, NO_CHARGE)).toBeNull();
  });

  it('for want of nothing is our fault', () => {
    expect(nothingJudged(LEFT, readsThatEnded('ok'), known([]))?.reason).toBe('failed');
  });
});
