import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JOBS_BOT } from '../../loopback/github/world.ts';
import { REPOSITORY } from './sixty-days/days.ts';
import type { SeenIssue } from './sixty-days/seen-issues.ts';
import { type Sabotage, story } from './sixty-days/story.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('sixty days of runs', { timeout: 120_000 }, () => {
  it.each([6, 8])(
    'leave GitHub right after each of them, whatever comes and whoever acts (%i)',
    async (seed) => {
      const { faults, seen, acts } = await story(seed, 60);

      expect(faults).toEqual([]);
      // A story in which nothing happens proves nothing.
      expect([...seen]).toEqual(
        expect.arrayContaining([
          'open',
          `completed by ${JOBS_BOT}`,
          `duplicate by ${JOBS_BOT}`,
          'completed by ada',
          'not_planned by ada',
        ]),
      );
      expect(acts.size).toBeGreaterThan(8);
    },
  );
});

const single = (issues: readonly SeenIssue[], open: boolean) =>
  issues.find(({ byUs, about, open: isOpen }) => byUs && about?.startsWith('fp ') && isOpen === open);

const patched =
  (
    pick: (issues: readonly SeenIssue[]) => SeenIssue | undefined,
    body: (issue: SeenIssue) => object,
  ): Sabotage =>
  async (github, issues) => {
    const issue = pick(issues);
    if (!issue) throw new Error('There is no such issue');
    await github.as(JOBS_BOT)('PATCH', `/repos/${REPOSITORY}/issues/${issue.number}`, body(issue));
  };

const board = (issues: readonly SeenIssue[]) => issues.find(({ about }) => about === 'dashboard');
const open = (issues: readonly SeenIssue[]) => single(issues, true);

describe('the judge of those days', { timeout: 60_000 }, () => {
  it.each<[string, Sabotage, RegExp]>([
    [
      'what is closed though it is there',
      patched(open, () => ({ state: 'closed', state_reason: 'completed' })),
      /was closed, and vol-\d\d may still be there/,
    ],
    [
      'what is declined in the name of people',
      patched(open, () => ({ state: 'closed', state_reason: 'not_planned' })),
      /was closed as not_planned/,
    ],
    [
      'what is closed as a duplicate of nothing',
      patched(open, () => ({ state: 'closed', state_reason: 'duplicate' })),
      /is no duplicate/,
    ],
    [
      'a second issue about one thing',
      async (github, issues) => {
        const { title = '', body = '' } = open(issues) ?? {};
        await github.as(JOBS_BOT)('POST', `/repos/${REPOSITORY}/issues`, {
          title,
          body,
          labels: ['spendlog'],
        });
      },
      /stands in more than one open issue/,
    ],
    [
      'an amount of another day',
      patched(open, ({ body }) => ({ body: body.replace(/net=[\d.]+/, 'net=1') })),
      /tells \$1, and it is/,
    ],
    ['an issue that is not there', patched(open, () => ({ labels: [] })), /has no issue/],
    [
      'a dashboard that leaves something out',
      patched(board, ({ body }) => ({ body: body.replaceAll(/^\|.*vol-.*\n/gm, '') })),
      /the dashboard lists/,
    ],
    [
      'a dashboard that tells another amount',
      patched(board, ({ body }) => ({ body: body.replaceAll(/\$\d+\.00/g, '$1.00') })),
      /does not tell that vol-\d\d is/,
    ],
    ['a dashboard that is closed', patched(board, () => ({ state: 'closed' })), /the dashboard is closed/],
    ['no dashboard', patched(board, () => ({ body: 'Nothing' })), /0 dashboards/],
  ])('sees %s', async (_, sabotage, fault) => {
    const { faults } = await story(3, 8, sabotage);

    expect(faults.filter((each) => fault.test(each)).length, faults.join('\n')).toBeGreaterThan(0);
  });
});
