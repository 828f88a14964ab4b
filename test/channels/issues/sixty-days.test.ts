import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JOBS_BOT } from '../../loopback/github/world.ts';
import { dayAt, REPOSITORY } from './sixty-days/days.ts';
import { oneOf, seeded } from './sixty-days/seeded.ts';
import type { SeenIssue } from './sixty-days/seen-issues.ts';
import { type Disturbances, type Sabotage, story } from './sixty-days/story.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('sixty days of runs', { timeout: 120_000 }, () => {
  it.each([11])(
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

/** What GitHub may do to anything that is written, and what it does then. */
function moody(seed: number): NonNullable<Disturbances['fault']> {
  const random = seeded(seed);
  const limit = {
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': '3600' },
  };
  const faults = ['lose-answer', 'drop', { status: 502, body: {} }, limit] as const;
  return (day) => (day < 18 && random() < 0.4 ? (oneOf(random, faults) ?? null) : null);
}

describe('days on which GitHub loses, drops, fails and refuses', { timeout: 120_000 }, () => {
  it.each([9])(
    'leave nothing twice and nothing wrong, and are made up for once it is well (%i)',
    async (seed) => {
      const fault = moody(seed);
      const met = new Set<unknown>();
      const { faults } = await story(seed, 20, {
        // A second issue that somebody planted would stand until the change that folds it gets through.
        without: ['copy'],
        fault: (day, request) => {
          const each = fault(day, request);
          met.add(each);
          return each;
        },
      });

      expect(met.size).toBe(5);
      const never =
        /more than one open|may still be there|closed as|no duplicate|was changed|twice$|in a week/;
      expect(faults.filter((each) => never.test(each))).toEqual([]);
      const well = [dayAt(18), dayAt(19)];
      expect(faults.filter((each) => well.some((date) => each.startsWith(date)))).toEqual([]);
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

/** Closed since what it is about was over. */
const over = (issues: readonly SeenIssue[]) =>
  issues.find(
    ({ about, open: isOpen, closedBy, reason }) =>
      about?.startsWith('fp ') && !isOpen && closedBy === JOBS_BOT && reason === 'completed',
  );

const forged = (issues: readonly SeenIssue[]) => issues.find(({ byUs, about }) => !byUs && about !== null);

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
    const { faults } = await story(3, 8, { sabotage });

    expect(faults.filter((each) => fault.test(each)).length, faults.join('\n')).toBeGreaterThan(0);
  });

  it.each<[string, Sabotage, RegExp]>([
    [
      'what is open though it is over',
      patched(over, () => ({ state: 'open' })),
      /is open, and what it is about is over/,
    ],
    [
      'what was written to an issue of somebody else',
      patched(forged, () => ({ title: 'Mine now' })),
      /is somebody else's, and was changed/,
    ],
    [
      'more issues than an owner is to have',
      async (github, issues) => {
        const { title = '', body = '' } = open(issues) ?? {};
        for (let n = 0; n < 4; n++) {
          await github.as(JOBS_BOT)('POST', `/repos/${REPOSITORY}/issues`, {
            ...{ title, body, labels: ['spendlog'] },
          });
        }
      },
      /issues were opened for \w+ in a week/,
    ],
    [
      'a comment that is there twice',
      async (github, issues) => {
        const path = `/repos/${REPOSITORY}/issues/${over(issues)?.number}/comments`;
        const { body } = await github.as(JOBS_BOT)('GET', path);
        const [first] = Array.isArray(body) ? body : [];
        await github.as(JOBS_BOT)('POST', path, { body: String(first?.body) });
      },
      /says [a-z0-9-]+ twice/,
    ],
  ])('sees, later, %s', async (_, sabotage, fault) => {
    const { faults } = await story(14, 24, { sabotage });

    expect(faults.filter((each) => fault.test(each)).length, faults.join('\n')).toBeGreaterThan(0);
  });
});
