import { describe, expect, it } from 'vitest';
import type { IssueText } from '../../../src/core/issue-tracker.ts';
import { githubIssueTracker } from '../../../src/platform/github/issue-tracker.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import { type GithubOptions, JOBS_BOT } from '../../loopback/github/world.ts';

const REPOSITORY = 'acme/costs';
const SILENT = { write: () => {} };

function tracker(github: LoopbackGithub, token = 'job') {
  const place = { token, apiUrl: github.url, graphqlUrl: github.graphqlUrl };
  return githubIssueTracker({ place, log: SILENT, secondMs: 1 });
}

const PEOPLE = { ada: 'write', ben: 'read', cy: 'triage' } as const;

const start = (options: GithubOptions = {}) => startGithub({ people: PEOPLE, ...options });

function text(more: Partial<IssueText> = {}): IssueText {
  return { title: 'Delete vol-1', body: '<!-- marker -->', labels: ['spendlog'], assignees: [], ...more };
}

const at = (number: number) => ({ repository: REPOSITORY, number, url: '' });

describe('the issues of GitHub', { timeout: 30_000 }, () => {
  it('opens an issue, finds it by its label, and tells all of it', async () => {
    await using github = await start();
    const { create, list, comment, comments } = tracker(github);

    const made = await create(REPOSITORY, text({ labels: ['spendlog', 'ebs'], assignees: ['ada'] }));
    await comment(made, 'Seen.');
    await github.as('ada')('POST', '/repos/acme/costs/issues/1/comments', { body: '/spendlog snooze 30d' });

    expect(made).toEqual({ repository: REPOSITORY, number: 1, url: `${github.url}/acme/costs/issues/1` });
    expect(await list(REPOSITORY)).toEqual([
      {
        ...made,
        title: 'Delete vol-1',
        body: '<!-- marker -->',
        state: 'open',
        stateReason: null,
        labels: ['spendlog', 'ebs'],
        assignees: ['ada'],
        locked: false,
        createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
        updatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        closedAt: null,
        closedBy: null,
        commentCount: 2,
        author: JOBS_BOT,
        ours: true,
      },
    ]);
    expect(await comments(made)).toMatchObject([
      { body: 'Seen.', author: JOBS_BOT, ours: true },
      { body: '/spendlog snooze 30d', author: 'ada', ours: false },
    ]);
  });

  it('changes only what is given, and tells who closed an issue and why', async () => {
    await using github = await start();
    const { create, update, list } = tracker(github);
    const made = await create(REPOSITORY, text({ assignees: ['ada'] }));

    await update(made, { title: 'Delete vol-1 (saves $90 a month)' });
    await github.as('ada')('PATCH', '/repos/acme/costs/issues/1', {
      state: 'closed',
      state_reason: 'not_planned',
    });

    expect(github.journal.find(({ method }) => method === 'PATCH')?.body).toEqual({
      title: 'Delete vol-1 (saves $90 a month)',
    });
    expect(await list(REPOSITORY)).toMatchObject([
      {
        title: 'Delete vol-1 (saves $90 a month)',
        body: '<!-- marker -->',
        state: 'closed',
        stateReason: 'not_planned',
        closedBy: 'ada',
        assignees: ['ada'],
      },
    ]);

    await update(made, { state: 'open', stateReason: 'reopened', labels: ['spendlog'], assignees: [] });
    await update(made, { state: 'closed', stateReason: 'duplicate' });

    expect(await list(REPOSITORY)).toMatchObject([
      { state: 'closed', stateReason: 'duplicate', closedBy: JOBS_BOT, assignees: [] },
    ]);
  });

  it('lists every page once, the oldest first, and nothing without the label of ours', async () => {
    await using github = await start({ limit: null });
    const { list } = tracker(github);
    const people = github.as('ada');
    for (let n = 1; n <= 103; n++) {
      await people('POST', '/repos/acme/costs/issues', { title: `${n}`, labels: ['spendlog'] });
    }
    await people('POST', '/repos/acme/costs/issues', { title: 'Another', labels: ['bug'] });

    const listed = await list(REPOSITORY);

    expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 103 }, (_, i) => i + 1));
    expect(github.journal.filter(({ route }) => route.startsWith('GET'))).toMatchObject([
      { path: expect.stringContaining('labels=spendlog&state=all') },
      { path: expect.stringContaining('page=2') },
    ]);
  });

  it('takes no pull request for an issue, which GitHub lists among them', async () => {
    let answer: readonly unknown[] = [];
    await using github = await start({
      fault: ({ route }) =>
        route === 'GET /repos/{owner}/{repo}/issues' ? { status: 200, body: Object(answer) } : null,
    });
    const { create, list } = tracker(github);
    await create(REPOSITORY, text());
    const { body } = await github.as('ada')('GET', '/repos/acme/costs/issues/1');
    answer = [body, { ...Object(body), number: 2, pull_request: { url: '' } }];

    expect(await list(REPOSITORY)).toMatchObject([{ number: 1 }]);
  });

  it('believes its own identity and the token of jobs, and nobody who writes the same', async () => {
    await using github = await start({
      tokens: { job: JOBS_BOT, app: 'spendlog-acme[bot]', pat: 'ada' },
      people: { ...PEOPLE, 'other[bot]': 'write', 'github-actions': 'write' },
    });
    for (const token of ['job', 'app', 'pat']) await tracker(github, token).create(REPOSITORY, text());
    for (const login of ['ben', 'other[bot]', 'github-actions']) {
      await github.as(login)('POST', '/repos/acme/costs/issues', text());
    }
    const ours = async (token: string) =>
      (await tracker(github, token).list(REPOSITORY))
        .filter((issue) => issue.ours)
        .map(({ author }) => author);

    expect(await ours('job')).toEqual([JOBS_BOT]);
    expect(await ours('app')).toEqual([JOBS_BOT, 'spendlog-acme[bot]']);
    expect(await ours('pat')).toEqual([JOBS_BOT, 'ada']);
  });

  it('asks again who it is, once that was not told', async () => {
    await using github = await start({
      fault: ({ route, nth }) =>
        route === 'GraphQL viewer' && nth === 1
          ? { status: 401, body: { message: 'Bad credentials' } }
          : null,
    });
    const { create, list } = tracker(github);
    await create(REPOSITORY, text());

    await expect(list(REPOSITORY)).rejects.toMatchObject({ refusal: 'denied' });
    expect(await list(REPOSITORY)).toMatchObject([{ ours: true }]);
    expect(await list(REPOSITORY)).toHaveLength(1);
    expect(github.journal.filter(({ route }) => route === 'GraphQL viewer')).toHaveLength(2);
  });

  it('tells who may do what; somebody nobody knows may nothing', async () => {
    await using github = await start({
      people: { ...PEOPLE, dee: 'maintain', eve: 'admin', fay: 'none' },
    });
    const { permission } = tracker(github);
    const logins = ['ada', 'ben', 'cy', 'dee', 'eve', 'fay', 'nobody'];

    expect(await Promise.all(logins.map((login) => permission(REPOSITORY, login)))).toEqual([
      'write',
      'read',
      'triage',
      'maintain',
      'admin',
      'none',
      'none',
    ]);
  });

  it('asks once for each who can be assigned', async () => {
    await using github = await start();
    const { isAssignable } = tracker(github);

    expect(await isAssignable(REPOSITORY, 'ada')).toBe(true);
    expect(await isAssignable(REPOSITORY, 'ADA')).toBe(true);
    expect(await isAssignable(REPOSITORY, 'nobody')).toBe(false);
    expect(await isAssignable(REPOSITORY, 'nobody')).toBe(false);
    expect(github.journal).toHaveLength(2);
  });

  it('tells when a label was last put on, and by whom', async () => {
    await using github = await start();
    const { create, labelled } = tracker(github);
    const made = await create(REPOSITORY, text());
    await github.as('cy')('POST', '/repos/acme/costs/issues/1/labels', { labels: ['snooze'] });
    await github.as('cy')('DELETE', '/repos/acme/costs/issues/1/labels/snooze');
    await github.as('ada')('POST', '/repos/acme/costs/issues/1/labels', { labels: ['snooze', 'bug'] });

    expect(await labelled(made, 'Snooze')).toEqual({ at: expect.stringMatching(/Z$/), by: 'ada' });
    expect(await labelled(made, 'accepted')).toBeNull();
  });

  it('pins an issue once, and leaves it where there is no room', async () => {
    await using github = await start({ people: PEOPLE });
    const { create, pin } = tracker(github);
    const made = [];
    for (const title of ['1', '2', '3', '4']) made.push(await create(REPOSITORY, text({ title })));
    const pinned = [];
    for (const issue of made) pinned.push(await pin(issue));

    expect(pinned).toEqual([true, true, true, false]);
    expect(await pin(at(1))).toBe(true);
    expect(await pin(at(99))).toBe(false);
    expect(github.pinned(REPOSITORY)).toEqual([1, 2, 3]);
    expect(github.journal.filter(({ route }) => route === 'GraphQL pinIssue')).toHaveLength(4);
  });
});

describe('what GitHub refuses', { timeout: 30_000 }, () => {
  const refused = (message: string, status: number, headers = {}) => ({
    fault: ({ method }: { readonly method: string }) =>
      method === 'POST' ? { status, body: { message }, headers } : null,
  });

  it.each([
    ['denied', refused('Resource not accessible by integration', 403), /permission/],
    ['denied', refused('Bad credentials', 401), /401/],
    ['not-found', refused('Not Found', 404), /may not see it/],
    [
      'rate-limited',
      refused('You have exceeded a secondary rate limit', 403, { 'retry-after': '900' }),
      /again in 900 s/,
    ],
    ['rate-limited', refused('Slow down', 403, { 'retry-after': '900' }), /900/],
    ['rate-limited', refused('Too many', 429), /429/],
    ['issues-disabled', refused('Issues are disabled for this repo', 410), /410/],
    ['gone', refused('This issue was deleted', 410), /410/],
    ['invalid', refused('Validation Failed', 422), /422/],
    ['locked', refused('Unable to create comment because issue is locked.', 403), /locked/],
  ] as const)('is told as %s', async (refusal, options, message) => {
    await using github = await start(options);

    await expect(tracker(github).create(REPOSITORY, text())).rejects.toMatchObject({
      name: 'IssueTrackerError',
      refusal,
      certain: true,
      message: expect.stringMatching(message),
    });
    expect(github.journal).toHaveLength(1);
  });

  it.each([
    ['an answer of 502', { status: 502, body: {} } as const],
    ['a lost answer', 'lose-answer' as const],
    ['a lost connection', 'drop' as const],
  ])('leaves in doubt what was written before %s, and writes it once', async (_, fault) => {
    await using github = await start({ fault: ({ method }) => (method === 'POST' ? fault : null) });

    await expect(tracker(github).create(REPOSITORY, text())).rejects.toMatchObject({
      refusal: 'unavailable',
      certain: false,
    });
    expect(github.journal).toHaveLength(1);
  });

  it('reads and changes again what was lost', async () => {
    await using github = await start({
      fault: ({ method, nth }) => (method !== 'POST' && nth === 1 ? 'lose-answer' : null),
    });
    const { create, update, list } = tracker(github);
    const made = await create(REPOSITORY, text());

    await update(made, { title: 'Another' });

    expect(await list(REPOSITORY)).toMatchObject([{ title: 'Another' }]);
  });

  it('refuses what GitHub refuses: too long, unknown people, deleted, disabled, locked', async () => {
    await using github = await start({
      repositories: [REPOSITORY, 'acme/off'],
      tokens: { job: JOBS_BOT, poor: 'ben' },
    });
    const { create, update, comment, list } = tracker(github);
    github.disableIssues('acme/off');
    const deleted = await create(REPOSITORY, text());
    const locked = await create(REPOSITORY, text());
    github.deleteIssue(REPOSITORY, deleted.number);
    await github.as('ada')('PUT', '/repos/acme/costs/issues/2/lock', { lock_reason: 'resolved' });
    const long = text({ body: 'x'.repeat(65_537) });

    await expect(create(REPOSITORY, long)).rejects.toMatchObject({ refusal: 'invalid' });
    await expect(create(REPOSITORY, text({ assignees: ['nobody'] }))).rejects.toMatchObject({
      refusal: 'invalid',
    });
    await expect(update(deleted, { title: 'x' })).rejects.toMatchObject({ refusal: 'gone' });
    await expect(list('acme/off')).rejects.toMatchObject({ refusal: 'issues-disabled' });
    await expect(create('acme/none', text())).rejects.toMatchObject({ refusal: 'not-found' });
    await expect(tracker(github, 'poor').comment(locked, 'x')).rejects.toMatchObject({ refusal: 'locked' });
    await expect(comment(locked, 'x')).resolves.toMatchObject({ id: expect.any(Number) });
    expect(await list(REPOSITORY)).toMatchObject([{ number: 2, locked: true }]);
  });

  it('stops at what may be created in a minute', async () => {
    await using github = await start({ limit: { perMinute: 2, perHour: 3 } });
    const { create, list } = tracker(github);
    await create(REPOSITORY, text());
    await create(REPOSITORY, text());

    await expect(create(REPOSITORY, text())).rejects.toMatchObject({
      refusal: 'rate-limited',
      certain: true,
    });
    expect(await list(REPOSITORY)).toHaveLength(2);
  });

  it('takes nothing for an answer that is none', async () => {
    await using github = await start({
      fault: ({ route }) =>
        route === 'GET /repos/{owner}/{repo}/issues' ? { status: 200, body: { nothing: 'here' } } : null,
    });

    await expect(tracker(github).list(REPOSITORY)).rejects.toMatchObject({ refusal: 'unavailable' });
  });
});
