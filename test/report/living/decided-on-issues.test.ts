import { describe, expect, test } from 'vitest';
import type { IssueDecision } from '../../../src/core/issue-decision.ts';
import { day } from '../../../src/core/period.ts';
import { decidedOnIssues } from '../../../src/report/living/decided-on-issues.ts';
import { exemptionsReport } from '../../../src/report/living/exemptions-report.ts';

const TODAY = day('2026-11-21');
const WORDS = { notPlanned: 'Closed as not planned', snoozed: 'Snoozed' };

function issue(more: Partial<IssueDecision>): IssueDecision {
  return {
    fingerprints: ['a'.repeat(32)],
    url: 'https://github.com/o/r/issues/1',
    open: true,
    notPlannedUntil: null,
    snoozedUntil: null,
    by: 'ana',
    accepted: false,
    ...more,
  };
}

function exempt(more: Partial<IssueDecision>) {
  return decidedOnIssues({ issues: [issue(more)] }, TODAY, WORDS).exemptions;
}

describe('what people decided on issues', () => {
  test('an issue closed as not planned exempts until its day, and on it', () => {
    expect(exempt({ open: false, notPlannedUntil: TODAY })).toEqual([
      {
        match: { fingerprint: 'a'.repeat(32) },
        reason: 'Closed as not planned',
        owner: 'ana',
        expires: '2026-11-21',
        ticket: 'https://github.com/o/r/issues/1',
        origin: 'issue',
      },
    ]);
    expect(exempt({ open: false, notPlannedUntil: day('2026-11-20') })).toEqual([]);
    expect(exempt({})).toEqual([]);
  });

  test('a group decides about each of its own, and the longer decision counts', () => {
    const both = exempt({
      fingerprints: ['a'.repeat(32), 'b'.repeat(32)],
      notPlannedUntil: day('2026-11-25'),
      snoozedUntil: day('2026-12-01'),
    });
    expect(both.map(({ match, reason, expires }) => [match['fingerprint'], reason, expires])).toEqual([
      ['a'.repeat(32), 'Snoozed', '2026-12-01'],
      ['b'.repeat(32), 'Snoozed', '2026-12-01'],
    ]);
  });

  test('where GitHub does not tell who, the issue stands for them', () => {
    expect(exempt({ by: '', snoozedUntil: TODAY })[0]?.owner).toBe('https://github.com/o/r/issues/1');
  });

  test('what somebody took is accepted as long as the issue is open', () => {
    const accepted = (more: Partial<IssueDecision>) => [
      ...decidedOnIssues({ issues: [issue(more)] }, TODAY, WORDS).accepted,
    ];
    expect(accepted({ accepted: true })).toEqual(['a'.repeat(32)]);
    expect(accepted({ accepted: true, open: false })).toEqual([]);
    expect(accepted({})).toEqual([]);
  });

  test('one about nothing that is recommended any more is not told as unmatched', () => {
    const parts = { asOf: TODAY, unjudged: [] };
    const decided = exempt({ snoozedUntil: TODAY });
    expect(exemptionsReport(decided, [], parts).unmatched).toEqual([]);
    const configured = decided.map(({ origin: _, ...each }) => each);
    expect(exemptionsReport(configured, [], parts).unmatched).toHaveLength(1);
  });
});
