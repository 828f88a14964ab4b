import { describe, expect, test } from 'vitest';
import { githubReportBranch, githubRepository } from '../../../src/platform/github/report-branch.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { REPOSITORY, startServer } from '../../channels/git/github-rig.ts';
import { bareRepository, git, pathsIn } from '../../channels/git/repositories.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folderOf = temporaryFolders();

const MUTATION = 'GraphQL createCommitOnBranch';
const TREE = 'POST /repos/{owner}/{repo}/git/trees';

describe('the size of a commit', { timeout: 180_000 }, () => {
  test.each([
    ['one that GraphQL takes', 4, 1, 0],
    ['one that is too large for it, in parts that a server takes', 6, 0, 6],
  ])('%s', async (_, files, mutations, trees) => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const place = {
      token: 'secret',
      repository: REPOSITORY,
      apiUrl: server.url,
      serverUrl: 'https://github.com',
    };
    const repository = githubRepository({ place, log: silentLog, secondMs: 1 });
    const branch = await githubReportBranch({ repository, branch: null, orphan: false });
    const text = 'ç'.repeat(450_000);
    const paths = Array.from({ length: files }, (_item, index) => `reports/${index}.txt`);
    const outcome = await (await branch.tip()).put({
      additions: new Map(paths.map((path) => [path, `${path}${text}`])),
      deletions: ['code.txt'],
      message: { headline: 'Costs', body: 'Spendlog-Run: 1' },
    });
    expect(outcome.state).toBe('committed');
    expect([server.count(MUTATION), server.count(TREE)]).toEqual([mutations, trees]);
    expect(await pathsIn(bare, 'main')).toEqual(paths);
    for (const path of paths) expect(await git(bare, 'show', `main:${path}`)).toBe(`${path}${text}`);
    expect(await git(bare, 'show', '-s', '--format=%B', 'main')).toBe('Costs\n\nSpendlog-Run: 1');
  });
});
