import { describe, expect, test } from 'vitest';
import { field } from '../../loopback/github/fields.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { githubChannel, startServer } from './github-rig.ts';
import { publicationOf, reportOf } from './publications.ts';
import { bareRepository, clone, commitFile, commitsOf, git, pathsIn } from './repositories.ts';

const folderOf = temporaryFolders();

const MUTATION = 'GraphQL createCommitOnBranch';

/** Somebody commits to main, as people do. */
async function pushTo(bare: string, name: string): Promise<void> {
  const work = await clone(await folderOf(), bare, 'people');
  await commitFile(work, name, `${name}\n`);
  await git(work, 'push', '--quiet', 'origin', 'HEAD:main');
}

describe('reports at GitHub', { timeout: 180_000 }, () => {
  test('one signed commit holds the report, with its page at an address of its own', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const published = await (await githubChannel(server)).publish(reportOf('2026-11-20'));
    const [, commit = '', ...more] = await commitsOf(bare, 'main');
    expect(more).toEqual([]);
    expect(published).toEqual({
      deliveries: [
        {
          what: 'commit to main',
          state: 'delivered',
          reference: `https://github.com/acme/finops/commit/${commit}`,
        },
      ],
      reportUrl: 'https://github.com/acme/finops/blob/main/reports/shop/2026/11/20/report.md',
    });
    expect(server.count(MUTATION)).toBe(1);
    expect(server.count('POST /repos/{owner}/{repo}/git/trees')).toBe(0);
    expect(await pathsIn(bare, commit)).toContain('code.txt');
    expect(
      await git(bare, 'show', '-s', '--format=%(trailers:key=Spendlog-Report,valueonly)', commit),
    ).toMatch(/^[0-9a-f]{64}\n?$/);
  });

  test('a branch that moves twice is read and rendered again, and gets one commit', async () => {
    const bare = await bareRepository(await folderOf());
    const others = ['first.txt', 'second.txt'];
    await using server = await startServer(bare, async ({ route, nth }) => {
      const other = route === MUTATION ? others[nth - 1] : undefined;
      if (other) await pushTo(bare, other);
      return null;
    });
    const { deliveries } = await (await githubChannel(server)).publish(reportOf('2026-11-20'));
    expect(deliveries).toMatchObject([{ state: 'delivered' }]);
    expect(server.count(MUTATION)).toBe(3);
    expect(await commitsOf(bare, 'main')).toHaveLength(4);
    expect(await pathsIn(bare, 'main')).toEqual(expect.arrayContaining(others));
  });

  test('a branch that moves each time is left to the next run after five tries', async () => {
    const bare = await bareRepository(await folderOf());
    let moving = true;
    await using server = await startServer(bare, async ({ route, nth }) => {
      if (moving && route === MUTATION) await pushTo(bare, `${nth}.txt`);
      return null;
    });
    const store = memoryStore();
    const first = await (await githubChannel(server, { store })).publish(reportOf('2026-11-20'));
    expect(first.deliveries).toMatchObject([{ what: 'commit to main', state: 'postponed' }]);
    expect(server.count(MUTATION)).toBe(5);
    moving = false;
    const next = await (await githubChannel(server, { store })).publish(reportOf('2026-11-20'));
    expect(next.deliveries).toMatchObject([{ state: 'delivered' }]);
    expect(await commitsOf(bare, 'main')).toHaveLength(7);
  });

  test('the index of what others committed meanwhile is rendered again', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare, async ({ route, body, nth }) => {
      if (route !== MUTATION || nth > 1 || JSON.stringify(body).includes('reports/bank')) return null;
      const bank = await githubChannel(server, { tenant: 'bank' });
      await bank.publish(publicationOf({ tenant: 'bank' }));
      return null;
    });
    await (await githubChannel(server)).publish(publicationOf());
    const index = await git(bare, 'show', 'main:reports/README.md');
    expect(index).toContain('shop/2026/11/20/report.md');
    expect(index).toContain('bank/2026/11/20/report.md');
    expect(await commitsOf(bare, 'main')).toHaveLength(3);
  });

  test.each(['lose-answer', 'drop'] as const)('%s: the commit is there once', async (fault) => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare, ({ route, nth }) =>
      route === MUTATION && nth === 1 ? fault : null,
    );
    const { deliveries } = await (await githubChannel(server)).publish(reportOf('2026-11-20'));
    expect(deliveries).toMatchObject([{ state: 'delivered' }]);
    expect(server.count(MUTATION)).toBe(fault === 'drop' ? 2 : 1);
    expect(await commitsOf(bare, 'main')).toHaveLength(2);
  });

  test('a run that died after the commit is not repeated by the next', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const store = memoryStore();
    const dying = { ...store, create: store.create.bind(store) };
    dying.create = async (key, body) => {
      if (key.endsWith('.done')) throw new Error('killed');
      return store.create(key, body);
    };
    await expect(
      (await githubChannel(server, { store: dying })).publish(reportOf('2026-11-20')),
    ).rejects.toThrow('killed');
    const next = await (await githubChannel(server, { store })).publish(reportOf('2026-11-20'));
    expect(next.deliveries).toMatchObject([{ state: 'unchanged' }]);
    expect(await commitsOf(bare, 'main')).toHaveLength(2);
  });

  test('what was overwritten since is committed again, whatever the outbox remembers', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const store = memoryStore();
    const publish = async (rows: number) =>
      (await githubChannel(server, { store })).publish(publicationOf({ rows }));
    for (const rows of [1, 2, 1, 1]) await publish(rows);
    const report = JSON.parse(await git(bare, 'show', 'main:reports/shop/latest/report.json'));
    expect(field(report, 'rows')).toBe(1);
    expect(await commitsOf(bare, 'main')).toHaveLength(4);
  });

  test.each([
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    [
      'GraphQL',
      {
        status: 200,
        body: {
          data: null,
          errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
        },
      },
    ],
  ])('a token without rights (%s) is a failed delivery that names the permission', async (_, answer) => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare, ({ route }) => (route === MUTATION ? answer : null));
    const { deliveries } = await (await githubChannel(server)).publish(reportOf('2026-11-20'));
    expect(deliveries).toMatchObject([
      { state: 'failed', reason: expect.stringContaining('contents: write') },
    ]);
    expect(server.count(MUTATION)).toBe(1);
    expect(await commitsOf(bare, 'main')).toHaveLength(1);
  });

  test('a limit leaves it to the next run', async () => {
    const bare = await bareRepository(await folderOf());
    const limit = {
      status: 403,
      headers: { 'retry-after': '600' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    };
    await using server = await startServer(bare, ({ route }) => (route === MUTATION ? limit : null));
    const { deliveries } = await (await githubChannel(server)).publish(reportOf('2026-11-20'));
    expect(deliveries).toMatchObject([{ state: 'postponed' }]);
  });
});

describe('branches', { timeout: 180_000 }, () => {
  test('an orphan branch begins a history of its own, then goes on by GraphQL', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const rig = { branch: 'reports', orphan: true };
    await (await githubChannel(server, rig)).publish(reportOf('2026-11-20'));
    await (await githubChannel(server, rig)).publish(reportOf('2026-11-21'));
    expect(await commitsOf(bare, 'reports')).toHaveLength(2);
    expect((await pathsIn(bare, 'reports')).filter((path) => !path.startsWith('reports/'))).toEqual([]);
    expect(server.count(MUTATION)).toBe(1);
    expect(await git(bare, 'rev-list', '--count', 'main')).toBe('1');
  });

  test('two runs that make the same orphan branch leave both reports', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare, async ({ route, nth }) => {
      if (route !== 'POST /repos/{owner}/{repo}/git/refs' || nth > 1) return null;
      const bank = await githubChannel(server, { tenant: 'bank', branch: 'reports', orphan: true });
      await bank.publish(publicationOf({ tenant: 'bank' }));
      return null;
    });
    await (await githubChannel(server, { branch: 'reports', orphan: true })).publish(publicationOf());
    expect(await commitsOf(bare, 'reports')).toHaveLength(2);
    const paths = await pathsIn(bare, 'reports');
    for (const tenant of ['shop', 'bank']) expect(paths).toContain(`reports/${tenant}/latest/report.json`);
  });

  test('another branch begins where the default branch stands', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    await (await githubChannel(server, { branch: 'costs' })).publish(reportOf('2026-11-20'));
    expect(await commitsOf(bare, 'costs')).toHaveLength(2);
    expect(await pathsIn(bare, 'costs')).toContain('code.txt');
  });

  test.each([
    ['a server without the mutation', false],
    ['a commit that is too large for GraphQL', true],
  ])('%s: git objects and a reference that only moves forward', async (_, knowsMutation) => {
    const bare = await bareRepository(await folderOf());
    let moved = false;
    await using server = await startServer(bare, async ({ route }) => {
      if (route === MUTATION && knowsMutation) return { status: 413, body: { message: 'Too large' } };
      if (moved || !route.startsWith('PATCH /repos/{owner}/{repo}/git/refs/')) return null;
      moved = true;
      await pushTo(bare, 'other.txt');
      return null;
    });
    server.world.knowsMutation = knowsMutation;
    const { deliveries } = await (await githubChannel(server)).publish(reportOf('2026-11-20'));
    expect(deliveries).toMatchObject([{ state: 'delivered' }]);
    expect(server.count(MUTATION)).toBe(2);
    expect(await commitsOf(bare, 'main')).toHaveLength(3);
    expect(await pathsIn(bare, 'main')).toEqual(expect.arrayContaining(['other.txt', 'reports/README.md']));
  });
});
