import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tenantHash } from '../../../src/channels/issues/identities.ts';
import { type IssueMarker, markerText } from '../../../src/channels/issues/marker.ts';
import { readDecisions } from '../../../src/channels/issues/read-decisions.ts';
import { IssueTrackerError } from '../../../src/core/issue-tracker.ts';
import { githubIssueTracker } from '../../../src/platform/github/issue-tracker.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import { JOBS_BOT } from '../../loopback/github/world.ts';
import { ASOF, fingerprint } from './recommended.ts';

const COSTS = 'acme/costs';
const CONFIG = { issues: { notPlannedDays: 180, snoozeDays: 30 } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-10T08:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

function github(): Promise<LoopbackGithub> {
  const people = { ada: 'write', ben: 'read', cy: 'triage' } as const;
  return startGithub({ repositories: [COSTS, 'acme/other'], people });
}

function trackerOf(to: LoopbackGithub) {
  const place = { token: 'job', apiUrl: to.url, graphqlUrl: to.graphqlUrl };
  return githubIssueTracker({ place, log: { write: () => undefined }, secondMs: 1 });
}

async function opened(
  to: LoopbackGithub,
  about: IssueMarker['about'],
  by = JOBS_BOT,
  tenant = 'acme',
): Promise<string> {
  const marker: IssueMarker = {
    ...{
      tenant: await tenantHash(tenant),
      about,
      state: 'open',
      day: ASOF,
      until: null,
      via: null,
      heard: null,
      net: null,
      owner: null,
      turn: 0,
    },
  };
  const body = `Text\n\n${markerText(marker)}\n`;
  const issue = { title: 'Delete it', body, labels: ['spendlog'] };
  const { body: answer } = await to.as(by)('POST', `/repos/${COSTS}/issues`, issue);
  return `/repos/${COSTS}/issues/${Object(answer).number}`;
}

const single = (id: number) => ({ kind: 'single', fingerprint: fingerprint(id) }) as const;

function decisions(to: LoopbackGithub, repositories: readonly string[] = [COSTS]) {
  return readDecisions(trackerOf(to), repositories, { tenant: 'acme', asOf: ASOF, config: CONFIG });
}

describe('decisions on issues', { timeout: 30_000 }, () => {
  test('are told of each issue of the tenant that this identity opened', async () => {
    await using to = await github();
    const declined = await opened(to, single(1));
    await to.as('ada')('PATCH', declined, { state: 'closed', state_reason: 'not_planned' });
    const labelled = await opened(to, single(2));
    await to.as('cy')('POST', `${labelled}/labels`, { labels: ['snooze', 'accepted'] });
    const commanded = await opened(to, single(3));
    await to.as('cy')('POST', `${commanded}/comments`, { body: '/spendlog snooze 60d' });
    const forbidden = await opened(to, single(4));
    await to.as('ben')('POST', `${forbidden}/comments`, { body: '/spendlog snooze 60d' });
    await opened(to, {
      kind: 'group',
      key: fingerprint(9),
      fingerprints: [fingerprint(5)],
      done: [fingerprint(6)],
    });
    await opened(to, { kind: 'dashboard' });
    await opened(to, single(7), 'ben');
    await opened(to, single(8), JOBS_BOT, 'other');

    const { issues } = await decisions(to);

    const none = { open: true, notPlannedUntil: null, snoozedUntil: null, by: '', accepted: false };
    expect(issues.map(({ url: _, ...rest }) => rest)).toEqual([
      { ...none, fingerprints: [fingerprint(1)], open: false, notPlannedUntil: '2027-05-09', by: 'ada' },
      { ...none, fingerprints: [fingerprint(2)], snoozedUntil: '2026-12-10', by: 'cy', accepted: true },
      { ...none, fingerprints: [fingerprint(3)], snoozedUntil: '2027-01-09', by: 'cy' },
      { ...none, fingerprints: [fingerprint(4)] },
      { ...none, fingerprints: [fingerprint(5), fingerprint(6)] },
    ]);
  });

  test('are none where a repository has no issues, and not known where it cannot be read', async () => {
    await using to = await github();
    to.disableIssues('acme/other');
    await expect(decisions(to, [COSTS, 'acme/other'])).resolves.toEqual({ issues: [] });
    await expect(decisions(to, [COSTS, 'acme/nowhere'])).rejects.toThrow(IssueTrackerError);
  });

  test('of comments are asked for where somebody wrote lately, and of permissions where there is a command', async () => {
    await using to = await github();
    const quiet = await opened(to, single(1));
    const chatty = await opened(to, single(2));
    for (const _ of [1, 2]) await to.as('ben')('POST', `${chatty}/comments`, { body: 'I think we use it.' });
    await decisions(to);
    const asked = to.journal.filter(({ method }) => method === 'GET').map(({ path }) => path.split('?')[0]);
    expect(asked.filter((path) => path?.endsWith('/comments'))).toEqual([`${chatty}/comments`]);
    expect(asked.filter((path) => path?.includes('/collaborators/'))).toEqual([]);
    expect(quiet).not.toBe(chatty);
  });
});
