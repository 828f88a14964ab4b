import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { issuesChannel } from '../../../src/channels/issues/issues-channel.ts';
import type { IssueSettings } from '../../../src/channels/issues/settings.ts';
import type { Published } from '../../../src/core/channel.ts';
import { day } from '../../../src/core/period.ts';
import { NO_LINKS, NO_NARRATIVE_FILES } from '../../../src/core/publication.ts';
import type { Report } from '../../../src/core/report.ts';
import type { Store } from '../../../src/core/store.ts';
import { githubIssueTracker } from '../../../src/platform/github/issue-tracker.ts';
import { openRunStore } from '../../../src/store/run-store.ts';
import { field } from '../../loopback/github/fields.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import { LOCKED, tooMuch } from '../../loopback/github/refusals.ts';
import type { GithubFault, GithubOptions, GithubRequest } from '../../loopback/github/world.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { SETTINGS } from './issue-model.ts';
import { outcome, owner, recommendation, reportOf } from './recommended.ts';

const RUNNING = 'acme/costs';
const SEARCH = 'acme/search';
const SILENT = { write: () => undefined };
const CREATE = 'POST /repos/{owner}/{repo}/issues';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

const OWNED = owner('payments', { handles: ['ada', 'stranger', 'acme/payments'] });
const THREE = [1, 2, 3].map((id) => recommendation(id, { usd: `${id}00`, owner: OWNED }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T08:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

function github(options: GithubOptions = {}): Promise<LoopbackGithub> {
  return startGithub({ repositories: [RUNNING, SEARCH], people: { ada: 'write' }, ...options });
}

interface Publisher {
  readonly store?: Store;
  readonly settings?: Partial<IssueSettings>;
  readonly elsewhere?: readonly string[];
  readonly token?: string;
}

/** Publishes a report as one run would. Waiting takes no time, and is told. */
function publish(
  to: LoopbackGithub,
  report: Report,
  { store = memoryStore(), settings = {}, elsewhere = [], token = 'job' }: Publisher = {},
  slept: number[] = [],
): Promise<Published> {
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds);
    vi.setSystemTime(Date.now() + milliseconds);
  };
  const clock = { now: () => new Date(), today: () => report.asOf, sleep };
  const place = { token, apiUrl: to.url, graphqlUrl: to.graphqlUrl };
  const channel = issuesChannel({
    tracker: githubIssueTracker({ place, log: SILENT, secondMs: 1 }),
    outbox: openRunStore(store, 'acme').outbox({ clock, log: SILENT }),
    clock,
    settings: { ...SETTINGS, ...settings },
    repository: RUNNING,
    elsewhere,
    guide: () => null,
  });
  const at = new Date().toISOString();
  return channel.publish({
    run: 'run',
    report,
    notes: null,
    alerts: [],
    links: NO_LINKS,
    narratives: new Map(),
    narrativeFiles: NO_NARRATIVE_FILES,
    pullRequest: null,
    at,
  });
}

async function issuesOf(to: LoopbackGithub, repository = RUNNING) {
  const { body } = await to.as('ada')('GET', `/repos/${repository}/issues?state=all&per_page=100`);
  const rows: readonly unknown[] = Array.isArray(body) ? body : [];
  const issues = rows.map((row) => ({
    number: Number(field(row, 'number')),
    title: String(field(row, 'title')),
    body: String(field(row, 'body')),
    state: field(row, 'state_reason')
      ? `${field(row, 'state')} as ${field(row, 'state_reason')}`
      : field(row, 'state'),
    labels: namesIn(field(row, 'labels'), 'name'),
    assignees: namesIn(field(row, 'assignees'), 'login'),
  }));
  return issues.toSorted((a, b) => a.number - b.number);
}

function namesIn(list: unknown, name: string): readonly string[] {
  return (Array.isArray(list) ? list : []).map((each) => String(field(each, name))).toSorted();
}

async function commentsOf(to: LoopbackGithub, number: number): Promise<readonly string[]> {
  const { body } = await to.as('ada')('GET', `/repos/${RUNNING}/issues/${number}/comments?per_page=100`);
  const rows: readonly unknown[] = Array.isArray(body) ? body : [];
  return rows.map((row) => /comment=([\w-]+)/.exec(String(field(row, 'body')))?.[1] ?? 'of a person');
}

function isWrite({ method, route }: GithubRequest): boolean {
  return method === 'POST' || method === 'PATCH' ? !route.startsWith('GraphQL') : false;
}

function statesOf({ deliveries }: Published) {
  return Object.entries(Object.groupBy(deliveries, ({ state }) => state)).map(
    ([state, some = []]) => `${some.length} ${state}`,
  );
}

const TIMEOUT = { timeout: 60_000 };

describe('issues on GitHub', TIMEOUT, () => {
  test('are opened with labels and who can be assigned, and one lists them all', async () => {
    await using to = await github();
    const { deliveries, issueUrls } = await publish(to, reportOf(THREE));

    expect(deliveries.map(({ state }) => state)).toEqual([
      'delivered',
      'delivered',
      'delivered',
      'delivered',
    ]);
    const [first, , , board] = await issuesOf(to);
    expect(first?.labels).toEqual(
      expect.arrayContaining(['spendlog', 'team:payments', 'tenant:acme', 'action:delete']),
    );
    expect(first?.assignees).toEqual(['ada']);
    expect(first?.body).toContain('stranger');
    expect(first?.title).toContain('vol-3');
    expect(board?.body).toContain('vol-1');
    expect(to.pinned(RUNNING)).toEqual([4]);
    expect([...(issueUrls ?? [])].map(([id, url]) => [id.at(-1), url.split('/').at(-1)])).toEqual([
      ['1', '3'],
      ['2', '2'],
      ['3', '1'],
    ]);
  });

  test('of one content are written once, whoever remembers', async () => {
    await using to = await github();
    const store = memoryStore();
    await publish(to, reportOf(THREE), { store });
    const before = to.journal.filter(isWrite).length;
    expect((await publish(to, reportOf(THREE), { store })).deliveries).toEqual([]);
    expect((await publish(to, reportOf(THREE))).deliveries).toEqual([]);
    expect(to.journal.filter(isWrite)).toHaveLength(before);
  });

  test('keep what people added to them', async () => {
    await using to = await github();
    await publish(to, reportOf(THREE));
    await to.as('ada')('POST', `/repos/${RUNNING}/issues/1/labels`, { labels: ['q4', 'effort:odd'] });
    await to.as('ada')('POST', `/repos/${RUNNING}/issues/1/assignees`, {
      assignees: ['github-actions[bot]'],
    });
    await publish(to, reportOf([recommendation(3, { usd: '900', owner: OWNED }), ...THREE.slice(0, 2)]));
    const [first] = await issuesOf(to);
    expect(first?.title).toContain('900');
    expect(first?.labels).toContain('q4');
    expect(first?.labels).not.toContain('effort:odd');
    expect(first?.assignees).toEqual(['ada', 'github-actions[bot]']);
  });

  test('follow another owner', async () => {
    await using to = await github({ people: { ada: 'write', ben: 'write' } });
    await publish(to, reportOf(THREE));
    const search = owner('search', { handles: ['ben'] });
    await publish(to, reportOf(THREE.map((each) => ({ ...each, owner: search }))));
    const [first] = await issuesOf(to);
    expect(first?.assignees).toEqual(['ben']);
    expect(first?.labels.filter((label) => label.startsWith('team:'))).toEqual(['team:search']);
  });

  test('stand in the repository of their owner', async () => {
    await using to = await github();
    const there = recommendation(9, { owner: owner('search', { repository: SEARCH }) });
    const { issueUrls } = await publish(to, reportOf([there]), { elsewhere: [SEARCH] });
    expect((await issuesOf(to, SEARCH)).map(({ title }) => title)).toHaveLength(1);
    expect(issueUrls?.get(there.fingerprint)).toContain(SEARCH);
    const [board] = await issuesOf(to);
    expect(board?.body).toContain(`/${SEARCH}/issues/1`);
  });

  test('of a report that is older than what is there are left as they are', async () => {
    await using to = await github();
    await publish(to, reportOf(THREE));
    const writes = to.journal.filter(isWrite).length;
    const earlier = reportOf([], [outcome(1)], day('2026-11-19'));
    const { deliveries } = await publish(to, earlier);
    expect(deliveries).toMatchObject([{ what: 'issues as of 2026-11-20', state: 'unchanged' }]);
    expect(to.journal.filter(isWrite)).toHaveLength(writes);
  });

  test('that people deleted are not opened again', async () => {
    await using to = await github();
    const store = memoryStore();
    await publish(to, reportOf(THREE), { store });
    to.deleteIssue(RUNNING, 1);
    const { deliveries, issueUrls } = await publish(to, reportOf(THREE), { store });
    // The dashboard no longer links to it.
    expect(deliveries.map(({ what }) => what)).toEqual([`dashboard, issue #4 of ${RUNNING}`]);
    expect(issueUrls?.size).toBe(2);
  });
});

test('issues of another identity are not believed, and ours are opened beside them', TIMEOUT, async () => {
  await using to = await github({ tokens: { job: 'github-actions[bot]', ada: 'ada' } });
  const store = memoryStore();
  await publish(to, reportOf(THREE), { store, token: 'ada' });
  expect(statesOf(await publish(to, reportOf(THREE), { store }))).toEqual(['4 delivered']);
  expect(await issuesOf(to)).toHaveLength(8);
  expect((await publish(to, reportOf(THREE), { store })).deliveries).toEqual([]);
});

describe('a report that knows no issue that is open', TIMEOUT, () => {
  const others = [11, 12, 13].map((id) => recommendation(id, { usd: `${id}00`, owner: OWNED }));

  test('is of a store that was lost: nothing is opened anew, and that is told', async () => {
    await using to = await github();
    await publish(to, reportOf(THREE));
    const { deliveries } = await publish(to, reportOf(others));
    expect(deliveries).toMatchObject([
      { what: `dashboard, issue #4 of ${RUNNING}`, state: 'delivered' },
      { what: '3 new issues', state: 'postponed', reason: expect.stringContaining('keep one store') },
    ]);
    expect(await issuesOf(to)).toHaveLength(4);
  });

  test.each([
    ['knows one of them', reportOf([...others, ...THREE.slice(0, 1)])],
    ['knows what became of one', reportOf(others, [outcome(1)])],
  ])('opens what is new where it %s', async (_, report) => {
    await using to = await github();
    await publish(to, reportOf(THREE));
    await publish(to, report);
    expect(await issuesOf(to)).toHaveLength(7);
  });
});

describe('what GitHub does not take', TIMEOUT, () => {
  test('a comment on a locked issue: it is closed without', async () => {
    await using to = await github({ fault: ({ route }) => (route === COMMENT ? LOCKED : null) });
    await publish(to, reportOf(THREE.slice(0, 1)));
    const published = await publish(to, reportOf([], [outcome(1)]));
    expect(statesOf(published)).toEqual(['1 postponed', '2 delivered']);
    expect((await issuesOf(to))[0]?.state).toBe('closed as completed');
  });

  test('issues of a repository that has none: told, and the run is not to fail', async () => {
    await using to = await github();
    to.disableIssues(RUNNING);
    const { deliveries } = await publish(to, reportOf(THREE));
    expect(deliveries).toMatchObject([{ what: `issues of ${RUNNING}`, state: 'postponed' }]);
  });

  test('an issue that is deleted while we write: told, and the others go on', async () => {
    let to: LoopbackGithub | null = null;
    const fault = ({ method, path }: GithubRequest): GithubFault | null => {
      if (method === 'PATCH' && path.endsWith('/issues/1')) to?.deleteIssue(RUNNING, 1);
      return null;
    };
    await using started = await github({ fault });
    to = started;
    await publish(to, reportOf(THREE));
    const moved = reportOf([1, 2, 3].map((id) => recommendation(id, { usd: '999', owner: OWNED })));
    expect(statesOf(await publish(to, moved))).toEqual(['1 postponed', '3 delivered']);
  });

  test('a token without the right to write: the delivery failed', async () => {
    const denied = { status: 403, body: { message: 'Resource not accessible by integration' } };
    await using to = await github({ fault: ({ route }) => (route === CREATE ? denied : null) });
    expect(statesOf(await publish(to, reportOf(THREE)))).toEqual(['4 failed']);
  });

  test('more than its limit: the rest is postponed, and the next run goes on with it', async () => {
    const limit = (request: GithubRequest) =>
      request.route === CREATE && request.nth === 2 ? tooMuch(3600) : null;
    await using to = await github({ fault: limit });
    const store = memoryStore();
    const published = await publish(to, reportOf(THREE), { store });
    expect(published.deliveries).toMatchObject([
      { state: 'delivered' },
      { state: 'postponed' },
      { what: '1 more changes of issues', state: 'postponed' },
    ]);
    expect(await issuesOf(to)).toHaveLength(1);
    await publish(to, reportOf(THREE), { store });
    expect((await issuesOf(to)).map(({ title }) => /vol-\d/.exec(title)?.[0])).toEqual([
      'vol-3',
      'vol-2',
      'vol-1',
      undefined,
    ]);
  });

  test('more than it takes in a minute: the run waits', async () => {
    await using to = await github();
    const many = Array.from({ length: 100 }, (_, id) => recommendation(id + 1));
    const slept: number[] = [];
    const settings = { maxNewPerRun: 500, maxOpenPerOwnerWeek: 500 };
    const published = await publish(to, reportOf(many), { settings }, slept);
    expect(statesOf(published)).toEqual(['101 delivered']);
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThan(0);
  });
});

describe('a run that dies', TIMEOUT, () => {
  /** A life in which everything there is happens: opened, written anew, closed with a comment, folded, the dashboard. */
  const before = reportOf(THREE);
  const after = reportOf(
    [recommendation(2, { usd: '777', owner: OWNED }), recommendation(4, { usd: '400', owner: OWNED })],
    [outcome(1), outcome(3, { state: 'absent' })],
  );

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
    'after write %i is finished by the next, and nothing is there twice',
    async (nth) => {
      let writes = 0;
      let dead = false;
      const dying = (request: GithubRequest) => {
        if (!isWrite(request)) return;
        writes += 1;
        if (writes === nth) dead = true;
      };
      await using to = await github({ applied: dying, fault: () => (dead ? 'drop' : null) });
      const kept = memoryStore();
      const store: Store = {
        ...kept,
        create: async (key, body) => (dead ? Promise.reject(new Error('killed')) : kept.create(key, body)),
      };
      const run = async (report: Report) => {
        await publish(to, report, { store }).catch(() => null);
        dead = false;
        await publish(to, report, { store });
        vi.setSystemTime(Date.now() + 86_400_000);
      };
      await run(before);
      await run(after);

      const issues = await issuesOf(to);
      expect(issues.map(({ state, title }) => `${/vol-\d/.exec(title)?.[0]} ${state}`)).toEqual([
        'vol-3 closed as completed',
        'vol-2 open',
        'vol-1 closed as completed',
        'undefined open',
        'vol-4 open',
      ]);
      expect(issues[1]?.title).toContain('777');
      for (const number of [1, 3]) expect(await commentsOf(to, number)).toEqual(['done-1']);
      expect(writes).toBeGreaterThanOrEqual(nth);
    },
  );
});
