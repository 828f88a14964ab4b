import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LoopbackGithub, startGithub } from './github.ts';

const COSTS = '/repos/acme/costs';

afterEach(() => {
  vi.useRealTimers();
});

async function ask(github: LoopbackGithub, method: string, path: string, body?: unknown, token = 'job') {
  const answer = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) };
}

const graphql = (github: LoopbackGithub, query: string, variables = {}) =>
  ask(github, 'POST', '/graphql', { query, variables });

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

describe('the server that stands for GitHub', { timeout: 30_000 }, () => {
  it.each([
    ['a body of a wrong type', 'POST', `${COSTS}/issues`, { title: 'a', labels: 'spendlog' }, 'body/labels'],
    ['a body without what it must have', 'POST', `${COSTS}/issues`, { body: 'a' }, 'title'],
    ['no body', 'POST', `${COSTS}/issues`, undefined, 'no body'],
    ['a property that GitHub has not', 'POST', `${COSTS}/issues`, { title: 'a', state: 'open' }, '"state"'],
    ['a value that is none of those', 'PATCH', `${COSTS}/issues/1`, { state: 'done' }, 'body/state'],
    ['a query that GitHub has not', 'GET', `${COSTS}/issues?label=spendlog`, undefined, '"label"'],
    ['a query that cannot be', 'GET', `${COSTS}/issues?per_page=all`, undefined, 'cannot be "all"'],
    ['an operation that GitHub has not', 'POST', `${COSTS}/issues/1/close`, {}, 'no such operation'],
    ['a field that GraphQL has not', 'POST', '/graphql', { query: '{ viewer { name2 } }' }, 'name2'],
  ])('ends a test that sends %s', async (_, method, path, body, problem) => {
    const github = await startGithub();

    expect((await ask(github, method, path, body)).status).toBe(400);

    expect(github.problems.join()).toContain(problem);
    await expect(github[Symbol.asyncDispose]()).rejects.toThrow(problem);
  });

  it('lets in only who it knows', async () => {
    await using github = await startGithub();

    expect((await ask(github, 'GET', `${COSTS}/issues`, undefined, 'stolen')).status).toBe(401);
  });

  it('commits on the head that is expected, all or nothing', async () => {
    await using github = await startGithub();
    const head = async () => (await ask(github, 'GET', `${COSTS}/git/ref/heads/main`)).body.object.sha;
    const before = await head();
    const input = (expectedHeadOid: string, deletions: readonly { readonly path: string }[] = []) => ({
      branch: { repositoryNameWithOwner: 'acme/costs', branchName: 'main' },
      message: { headline: 'Report' },
      expectedHeadOid,
      fileChanges: {
        additions: [{ path: 'reports/a/report.md', contents: Buffer.from('# Hi\n').toString('base64') }],
        deletions,
      },
    });

    const done = await graphql(github, COMMIT, { input: input(before, [{ path: 'README.md' }]) });
    const stale = await graphql(github, COMMIT, { input: input(before) });

    expect(done.body.data.createCommitOnBranch.commit.oid).toBe(await head());
    expect(stale.body).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [{ type: 'STALE_DATA', path: ['createCommitOnBranch'] }],
    });
    const { body: tree } = await ask(github, 'GET', `${COSTS}/git/trees/main?recursive=1`);
    expect(
      tree.tree
        .filter((one: { type: string }) => one.type === 'blob')
        .map((one: { path: string }) => one.path),
    ).toEqual(['reports/a/report.md']);
  });

  it('counts what is created by the clock of the process', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') });
    await using github = await startGithub({ limit: { perMinute: 2, perHour: 3 } });
    const create = async () => {
      const { status, headers, body } = await ask(github, 'POST', `${COSTS}/issues`, { title: 'a' });
      return [status, headers.get('retry-after'), body.created_at?.slice(11, 16) ?? null];
    };

    expect([await create(), await create(), await create()]).toEqual([
      [201, null, '06:00'],
      [201, null, '06:00'],
      [403, '60', null],
    ]);
    vi.setSystemTime(new Date('2026-11-21T06:01:30Z'));
    expect([await create(), await create()]).toEqual([
      [201, null, '06:01'],
      [403, '3510', null],
    ]);
    vi.setSystemTime(new Date('2026-11-21T07:00:01Z'));
    expect(await create()).toEqual([201, null, '07:00']);
  });

  it('carries out what it does not answer', async () => {
    await using github = await startGithub({
      fault: ({ nth }) => (nth === 1 ? 'lose-answer' : nth === 2 ? 'drop' : null),
    });
    const create = (title: string) => ask(github, 'POST', `${COSTS}/issues`, { title });

    await expect(create('applied')).rejects.toThrow();
    await expect(create('dropped')).rejects.toThrow();
    await create('answered');

    const { body } = await github.as('github-actions[bot]')('GET', `${COSTS}/issues?direction=asc`);
    expect(body).toMatchObject([{ title: 'applied' }, { title: 'answered' }]);
  });
});
