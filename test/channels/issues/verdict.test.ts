import { describe, expect, test } from 'vitest';
import { commandIn } from '../../../src/channels/issues/command.ts';
import { commentMarker } from '../../../src/channels/issues/comment-marker.ts';
import type { IssueMarker } from '../../../src/channels/issues/marker.ts';
import { NO_VOICES, refusalKey, type Voices, verdictOf } from '../../../src/channels/issues/verdict.ts';
import type { RepositoryPermission, TrackedComment, TrackedIssue } from '../../../src/core/issue-tracker.ts';
import { day } from '../../../src/core/period.ts';
import { tracked } from './issue-model.ts';
import { fingerprint } from './recommended.ts';

const SETTINGS = { notPlannedDays: 180, snoozeDays: 30 };
const TODAY = day('2026-11-20');

const OPEN: IssueMarker = {
  tenant: '0123456789abcdef',
  about: { kind: 'single', fingerprint: fingerprint(7) },
  state: 'open',
  day: day('2026-11-20'),
  until: null,
  via: null,
  heard: null,
  net: null,
  owner: null,
  turn: 0,
};

function verdict(
  more: Partial<TrackedIssue>,
  voices: Partial<Voices> = {},
  marker: Partial<IssueMarker> = {},
) {
  const own = { issue: tracked(1, OPEN, more), marker: { ...OPEN, ...marker } };
  return verdictOf(own, { ...NO_VOICES, ...voices }, SETTINGS, TODAY);
}

function comment(body: string, more: Partial<TrackedComment> = {}): TrackedComment {
  return { id: 1, body, author: 'alice', createdAt: '2026-11-18T10:00:00Z', ours: false, ...more };
}

function said(
  comments: readonly TrackedComment[],
  permission: RepositoryPermission = 'triage',
): Partial<Voices> {
  return { comments, permissions: new Map(comments.map(({ author }) => [author, permission])) };
}

describe('a command in a comment', () => {
  test.each([
    ['/spendlog snooze', 30],
    ['/spendlog snooze 14d', 14],
    ['/spendlog snooze 14', 14],
    ['/spendlog snooze 6w', 42],
    ['/Spendlog  Snooze 2 D ', 2],
    ['/spendlog snooze 999d', 365],
    ['After the freeze, please.\r\n/spendlog snooze 20d\r\nThanks', 20],
    ['/spendlog snooze 20d\n/spendlog snooze 5d', 5],
    ['/spendlog snooze 20d\n/spendlog unsnooze', null],
    ['```\ncode\n```\n/spendlog snooze 5d', 5],
  ])('%j asks for %s days', (body, days) => {
    expect(commandIn(body, 30)).toEqual({ days });
  });

  test.each([
    '> /spendlog snooze 30d',
    'try /spendlog snooze 30d',
    '`/spendlog snooze 30d`',
    '/spendlog snooze 0d',
    '/spendlog snooze 30y',
    '/spendlog snooze -3d',
    '/spendlog snooze forever',
    '/spendlogsnooze',
    'Like this:\n```\n/spendlog snooze 30d\n```',
    '~~~ sh\n/spendlog snooze 30d\n~~~\nis what to write',
    '',
  ])('%j asks for nothing', (body) => {
    expect(commandIn(body, 30)).toBeNull();
  });
});

describe('closed as not planned', () => {
  const closed: Partial<TrackedIssue> = {
    state: 'closed',
    stateReason: 'not_planned',
    closedAt: '2026-11-10T22:00:00Z',
    closedBy: 'alice',
  };

  test('holds for as long as configured, also after what was over', () => {
    const until = { until: day('2027-05-09'), by: 'alice' };
    expect(verdict(closed).declined).toEqual(until);
    expect(verdict(closed, {}, { state: 'done' }).declined).toEqual(until);
  });

  test.each(['exempt', 'duplicate'] as const)('is our own doing where we noted %s', (state) => {
    expect(verdict(closed, {}, { state }).declined).toBeNull();
  });

  test('by a program, such as one that closes what nobody talks about, is nobody’s decision', () => {
    expect(verdict({ ...closed, closedBy: 'github-actions[bot]' }).declined).toBeNull();
    expect(verdict({ ...closed, closedBy: 'stale[bot]' }).declined).toBeNull();
  });

  test('as completed or as a duplicate it is no exemption', () => {
    expect(verdict({ ...closed, stateReason: 'completed' }).declined).toBeNull();
    expect(verdict({ ...closed, stateReason: 'duplicate' }).declined).toBeNull();
    expect(verdict({ ...closed, state: 'open' }).declined).toBeNull();
  });
});

describe('postponed', () => {
  const LABELLED = { labels: ['spendlog', 'snooze'] };
  const LABEL = { at: '2026-11-15T10:00:00Z', by: 'bob' };

  test('by the label, from the day it was put on', () => {
    expect(verdict(LABELLED, { label: LABEL }).snoozed).toEqual({
      until: day('2026-12-15'),
      via: 'label',
      by: 'bob',
    });
  });

  test('by the label of which nobody knows since when: from today, and then as it was noted', () => {
    expect(verdict(LABELLED).snoozed).toEqual({ until: day('2026-12-20'), via: 'label', by: '' });
    const noted = { state: 'snoozed', via: 'label', until: day('2026-12-01') } as const;
    expect(verdict(LABELLED, {}, noted).snoozed?.until).toBe('2026-12-01');
  });

  test('no longer once the label is off', () => {
    const noted = { state: 'snoozed', via: 'label', until: day('2026-12-01') } as const;
    expect(verdict({}, {}, noted).snoozed).toBeNull();
  });

  test('by a comment, from the day it was written, and as it was noted once it is not read any more', () => {
    const asked = { until: day('2026-12-02'), via: 'comment', by: 'alice' };
    expect(verdict({}, said([comment('/spendlog snooze 14d')])).snoozed).toEqual(asked);
    const noted = { state: 'snoozed', via: 'comment', until: day('2026-12-02') } as const;
    expect(verdict({}, {}, noted).snoozed).toEqual({ ...asked, by: '' });
  });

  test('what was said last counts', () => {
    const earlier = comment('/spendlog snooze 90d', { createdAt: '2026-11-01T10:00:00Z' });
    const later = comment('/spendlog snooze 7d', { createdAt: '2026-11-19T10:00:00Z' });
    const awake = comment('/spendlog unsnooze', { createdAt: '2026-11-19T11:00:00Z' });
    expect(verdict(LABELLED, { ...said([earlier]), label: LABEL }).snoozed?.via).toBe('label');
    expect(verdict(LABELLED, { ...said([earlier, later]), label: LABEL }).snoozed?.until).toBe('2026-11-26');
    expect(verdict(LABELLED, { ...said([later, awake]), label: LABEL }).snoozed).toBeNull();
  });

  test('not by what was said before we opened it again', () => {
    const heard = { heard: '2026-11-18T10:00:00Z' };
    const before = comment('/spendlog snooze 14d', { createdAt: '2026-11-18T10:00:00Z' });
    const after = comment('/spendlog snooze 14d', { createdAt: '2026-11-18T10:00:01Z' });
    expect(verdict({}, said([before]), heard).snoozed).toBeNull();
    expect(verdict({}, said([before, after]), heard).snoozed?.until).toBe('2026-12-02');
  });

  test('only while it is open', () => {
    expect(verdict({ state: 'closed' }, said([comment('/spendlog snooze')])).snoozed).toBeNull();
  });

  test.each(['none', 'read'] as const)('not by somebody who may %s, who is told once', (permission) => {
    const command = comment('/spendlog snooze 30d', { author: 'Mallory' });
    const found = verdict({}, said([command, command], permission));
    expect(found.snoozed).toBeNull();
    expect(found.refused).toEqual(['mallory']);
    const answer = comment(commentMarker(refusalKey('Mallory')), {
      author: 'github-actions[bot]',
      ours: true,
    });
    expect(verdict({}, said([command, answer], permission)).refused).toEqual([]);
    const forged = { ...answer, ours: false };
    expect(verdict({}, said([command, forged], permission)).refused).toEqual(['mallory']);
  });

  test.each(['triage', 'write', 'maintain', 'admin'] as const)('by somebody who may %s', (permission) => {
    const found = verdict({}, said([comment('/spendlog snooze 30d')], permission));
    expect(found.snoozed?.until).toBe('2026-12-18');
    expect(found.refused).toEqual([]);
  });

  test('a comment of ours that tells of the command is none', () => {
    const own = comment(`/spendlog snooze 30d\n${commentMarker('refused-mallory')}`, { ours: true });
    expect(verdict({}, said([own])).snoozed).toBeNull();
  });

  test('a person whose token we run with can give commands', () => {
    expect(verdict({}, said([comment('/spendlog snooze', { ours: true })])).snoozed?.until).toBe(
      '2026-12-18',
    );
  });
});

test('the label accepted tells that somebody took it', () => {
  expect(verdict({ labels: ['accepted'] }).accepted).toBe(true);
  expect(verdict({}).accepted).toBe(false);
});
