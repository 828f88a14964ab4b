import { describe, expect, test } from 'vitest';
import type { GithubGitServer } from '../../loopback/github-git/server.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { githubChannel, startServer } from './github-rig.ts';
import { publicationOf, reportOf } from './publications.ts';
import { bareRepository, clone, commitsOf, git, pathsIn } from './repositories.ts';

const folderOf = temporaryFolders();

const BRANCH = 'spendlog/reports-shop';
const OPENED = 'POST /repos/{owner}/{repo}/pulls';
const RULE = 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';

/** People close a pull request; merged, as they mostly do, by squashing it into one commit. */
async function close({ world }: GithubGitServer, bare: string, merged: boolean): Promise<void> {
  const pull = world.pulls.find(({ state }) => state === 'open');
  if (!pull) throw new Error('No pull request is open');
  if (merged) {
    const work = await clone(await folderOf(), bare, 'people');
    await git(work, 'merge', '--squash', `origin/${pull.head}`);
    await git(work, 'commit', '--quiet', '-m', 'merged');
    await git(work, 'push', '--quiet', 'origin', 'HEAD:main');
  }
  pull.closedAt = await world.objects.head(pull.head);
  pull.state = 'closed';
  pull.merged = merged;
}

describe('reports as a pull request', { timeout: 180_000 }, () => {
  test('one pull request takes one report after the other', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const rig = { pullRequest: true, store: memoryStore() };
    const first = await (await githubChannel(server, rig)).publish(reportOf('2026-11-20'));
    const second = await (await githubChannel(server, rig)).publish(reportOf('2026-11-21'));
    const again = await (await githubChannel(server, rig)).publish(reportOf('2026-11-21'));
    expect([first, second, again].map(({ pullRequest }) => pullRequest)).toEqual([1, 1, 1]);
    expect(again.deliveries).toMatchObject([{ what: `commit to ${BRANCH}`, state: 'unchanged' }]);
    expect(server.world.pulls).toMatchObject([{ head: BRANCH, base: 'main', title: 'Cost report of shop' }]);
    expect(await commitsOf(bare, BRANCH)).toHaveLength(3);
    expect(await commitsOf(bare, 'main')).toHaveLength(1);
    const [head = ''] = (await commitsOf(bare, BRANCH)).slice(-1);
    expect(second.reportUrl).toBe(
      `https://github.com/acme/finops/blob/${head}/reports/shop/2026/11/21/report.md`,
    );
  });

  test('a protected branch gets its report as a pull request, and no second one', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    server.world.protected.set('main', RULE);
    const store = memoryStore();
    const first = await (await githubChannel(server, { store })).publish(reportOf('2026-11-20'));
    const again = await (await githubChannel(server, { store })).publish(reportOf('2026-11-20'));
    expect(first).toMatchObject({
      deliveries: [{ what: `commit to ${BRANCH}`, state: 'delivered' }],
      pullRequest: 1,
    });
    expect(again).toMatchObject({ deliveries: [{ state: 'unchanged' }], pullRequest: 1 });
    expect(server.count(OPENED)).toBe(1);
    expect(await commitsOf(bare, 'main')).toHaveLength(1);
    expect(await commitsOf(bare, BRANCH)).toHaveLength(2);
  });

  test('what keeps people from committing anywhere is told', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    server.world.protected.set('main', RULE).set(BRANCH, RULE);
    const { deliveries } = await (await githubChannel(server)).publish(reportOf('2026-11-20'));
    expect(deliveries).toMatchObject([
      { state: 'failed', reason: expect.stringContaining('Changes must be made through a pull request') },
    ]);
  });

  test('after the merge the next report opens the next one, with nothing of the last in it', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const rig = { pullRequest: true, store: memoryStore() };
    await (await githubChannel(server, rig)).publish(reportOf('2026-11-20'));
    await close(server, bare, true);
    const merged = await (await githubChannel(server, rig)).publish(reportOf('2026-11-20'));
    expect(merged.deliveries).toMatchObject([{ state: 'unchanged' }]);
    expect(merged.pullRequest).toBeUndefined();
    const next = await (await githubChannel(server, rig)).publish(reportOf('2026-11-21'));
    expect(next.pullRequest).toBe(2);
    const changed = (await git(bare, 'diff', '--name-only', 'main', BRANCH)).split('\n');
    expect(changed.filter((path) => path.includes('2026/11/20'))).toEqual([]);
    expect(changed).toContain('reports/shop/2026/11/21/report.md');
    expect(await git(bare, 'merge-tree', '--write-tree', 'main', BRANCH)).toMatch(/^[0-9a-f]{40}$/);
  });

  test('a report that people turned down is not offered again, the next one is', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const rig = { pullRequest: true, store: memoryStore() };
    await (await githubChannel(server, rig)).publish(reportOf('2026-11-20'));
    await close(server, bare, false);
    for (const store of [rig.store, memoryStore()]) {
      const again = await (await githubChannel(server, { ...rig, store })).publish(reportOf('2026-11-20'));
      expect(again.deliveries).toMatchObject([{ state: 'unchanged' }]);
      expect(again.pullRequest).toBeUndefined();
    }
    expect(server.count(OPENED)).toBe(1);
    const next = await (await githubChannel(server, rig)).publish(reportOf('2026-11-21'));
    expect(next.pullRequest).toBe(2);
    expect((await pathsIn(bare, BRANCH)).filter((path) => path.includes('2026/11/20'))).toEqual([]);
  });

  test('where the base has moved, both come together without a conflict in the index', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const rig = { pullRequest: true, store: memoryStore() };
    await (await githubChannel(server, rig)).publish(reportOf('2026-11-20'));
    const first = await pathsIn(bare, BRANCH, 'reports/shop/');
    await (await githubChannel(server, { tenant: 'bank' })).publish(publicationOf({ tenant: 'bank' }));
    await (await githubChannel(server, rig)).publish(reportOf('2026-11-21'));
    expect(await git(bare, 'merge-tree', '--write-tree', 'main', BRANCH)).toMatch(/^[0-9a-f]{40}$/);
    expect(await pathsIn(bare, BRANCH)).toEqual(expect.arrayContaining([...first]));
    const index = await git(bare, 'show', `${BRANCH}:reports/README.md`);
    for (const page of ['shop/2026/11/20', 'shop/2026/11/21', 'bank/2026/11/20'])
      expect(index).toContain(page);
    expect(server.world.pulls.filter(({ head }) => head === BRANCH)).toHaveLength(1);
  });

  test('a run that died before it opened the pull request is finished by the next', async () => {
    const bare = await bareRepository(await folderOf());
    let refusing = true;
    await using server = await startServer(bare, ({ route }) =>
      refusing && route === OPENED
        ? {
            status: 403,
            body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
          }
        : null,
    );
    const rig = { pullRequest: true, store: memoryStore() };
    const first = await (await githubChannel(server, rig)).publish(reportOf('2026-11-20'));
    expect(first.deliveries).toMatchObject([
      { state: 'delivered' },
      { what: 'pull request', state: 'failed', reason: expect.stringContaining('pull-requests: write') },
    ]);
    refusing = false;
    const next = await (await githubChannel(server, rig)).publish(reportOf('2026-11-20'));
    expect(next).toMatchObject({ deliveries: [{ state: 'unchanged' }], pullRequest: 1 });
    expect(await commitsOf(bare, BRANCH)).toHaveLength(2);
  });

  test('two runs that open it together have one', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare, async ({ route, nth }) => {
      if (route !== OPENED || nth > 1) return null;
      await (await githubChannel(server, { pullRequest: true })).publish(reportOf('2026-11-20'));
      return null;
    });
    const published = await (await githubChannel(server, { pullRequest: true })).publish(
      reportOf('2026-11-20'),
    );
    expect(published.pullRequest).toBe(1);
    expect(server.world.pulls).toHaveLength(1);
  });
});
