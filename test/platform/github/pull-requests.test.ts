import { describe, expect, it } from 'vitest';
import { githubPullRequests } from '../../../src/platform/github/pull-requests.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import { openPullRequest } from '../../loopback/github/pull-request.ts';
import type { GithubOptions } from '../../loopback/github/world.ts';

function pulls(github: LoopbackGithub) {
  const place = { token: 'job', apiUrl: github.url, repository: 'acme/costs' };
  return githubPullRequests({ place, log: { write: () => {} }, secondMs: 1 });
}

const start = (options: GithubOptions = {}) => startGithub({ people: { ada: 'write' }, ...options });

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const SIDE = { ref: 'main', sha: 'a'.repeat(40), repo: { id: 1 } };

/** A pull request as it could be answered. */
const answered =
  (more: Readonly<Record<string, unknown>>): NonNullable<GithubOptions['fault']> =>
  ({ route }) =>
    route === PULL
      ? {
          status: 200,
          body: { number: 7, html_url: '', state: 'open', base: SIDE, head: SIDE, changed_files: 0, ...more },
        }
      : null;

describe('pull requests', { timeout: 30_000 }, () => {
  it('tell where they come from and where they go', async () => {
    await using github = await start();
    const number = await openPullRequest(github, 'ada');

    expect(await pulls(github).get(number)).toEqual({
      number,
      url: `${github.url}/acme/costs/pull/${number}`,
      state: 'open',
      base: { ref: 'main', sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
      head: { ref: 'change', sha: expect.stringMatching(/^[0-9a-f]{40}$/) },
      fork: false,
    });
  });

  it.each([
    ['another repository', { id: 99 }],
    ['one that was deleted', null],
  ])('of a fork are told as such: %s', async (_, repo) => {
    await using github = await start({ fault: answered({ head: { ...SIDE, repo } }) });

    expect(await pulls(github).get(7)).toMatchObject({ fork: true });
  });

  it('tell the files they change on all pages, and where those were that moved', async () => {
    await using github = await start();
    const number = await openPullRequest(github, 'ada');
    const files = Array.from({ length: 150 }, (_, n) => ({ filename: `infra/${n}.tf`, status: 'modified' }));
    github.setFiles('acme/costs', number, [
      ...files,
      { filename: 'b.tf', previous_filename: 'a.tf', status: 'renamed' },
    ]);

    const { paths, complete } = await pulls(github).files(number);

    expect(paths).toEqual([...files.map(({ filename }) => filename), 'b.tf', 'a.tf']);
    expect(complete).toBe(true);
  });

  it('say where GitHub lists fewer files than were changed', async () => {
    await using github = await start({ fault: answered({ changed_files: 3001 }) });
    github.setFiles('acme/costs', 7, [{ filename: 'a.tf', status: 'modified' }]);

    expect(await pulls(github).files(7)).toEqual({ paths: ['a.tf'], complete: false });
  });

  it('have a file read where it is asked for, and none where there is none', async () => {
    await using github = await start();
    await openPullRequest(github, 'ada', { path: 'conf/spend log.yml', content: 'language: pt-BR # ção\n' });
    const { file } = pulls(github);

    expect(await file('conf/spend log.yml', 'change')).toBe('language: pt-BR # ção\n');
    expect(await file('conf/spend log.yml', 'main')).toBeNull();
    expect(await file('conf', 'change')).toBeNull();
    expect(await file('README.md', 'main')).toContain('# costs');
  });

  it('that are not there are refused', async () => {
    await using github = await start();

    await expect(pulls(github).get(99)).rejects.toMatchObject({ refusal: 'not-found' });
  });
});
