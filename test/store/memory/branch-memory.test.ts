import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Log } from '../../../src/core/ports.ts';
import { githubReportBranch, githubRepository } from '../../../src/platform/github/report-branch.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { type BranchMemoryParts, keepMemory, recallMemory } from '../../../src/store/memory/branch-memory.ts';
import {
  bareRepository,
  clone,
  commitFile,
  commitsOf,
  git,
  pathsIn,
} from '../../channels/git/repositories.ts';
import {
  type GithubGitOptions,
  type GithubGitServer,
  startGithubGit,
} from '../../loopback/github-git/server.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const folderOf = temporaryFolders();

const BRANCH = 'spendlog/memory-shop';
const MUTATION = 'GraphQL createCommitOnBranch';
const NOW = '2026-11-21T06:00:00.000Z';

/** The primary limit is used up. */
const LIMITED = {
  status: 403,
  body: { message: 'API rate limit exceeded', documentation_url: 'https://docs.github.com/rest' },
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
};

const OUTLIVING = {
  'tenants/shop/alerts/standing.json': 'alerts',
  'tenants/shop/cache/ce/0123456789abcdef.json': 'paid',
  'tenants/shop/cache/narrative/0123456789abcdef.json': 'paid',
  'tenants/shop/history/0123456789abcdef.json': 'history',
  'tenants/shop/keys/fingerprint.json': 'key',
  'tenants/shop/outbox/slack/0123-4567.done.json': 'done',
  'tenants/shop/sightings/0123456789abcdef': '\u001f\u008b',
};

async function storeOf(objects: Readonly<Record<string, string>>): Promise<MemoryStore> {
  const store = memoryStore(() => new Date(NOW));
  for (const [key, text] of Object.entries(objects)) await store.create(key, Buffer.from(text, 'latin1'));
  return store;
}

function bodiesIn(store: MemoryStore): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...store.objects].map(([key, { body }]) => [key, Buffer.from(body).toString('latin1')]),
  );
}

/** A workflow run: its store is empty at first, and gone after it. */
async function workflowRun(
  { url }: GithubGitServer,
  store: MemoryStore,
  log: Log = silentLog,
): Promise<BranchMemoryParts> {
  const place = {
    token: 'secret',
    repository: 'acme/finops',
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    serverUrl: 'https://github.com',
  };
  const repository = githubRepository({ place, log: silentLog, secondMs: 1 });
  const branch = await githubReportBranch({ repository, branch: BRANCH, orphan: true });
  return { branch, store, tenant: 'shop', clock: virtualClock(NOW), random: Math.random, log, days: 90 };
}

async function serverOf(fault?: GithubGitOptions['fault']) {
  const bare = await bareRepository(await folderOf());
  const server = await startGithubGit({
    folder: bare,
    repository: 'acme/finops',
    ...(fault ? { fault } : {}),
  });
  return { bare, server };
}

/** Somebody else commits to the branch. */
async function pushTo(bare: string, name: string, text: string): Promise<void> {
  const work = await clone(await folderOf(), bare, 'other');
  await git(work, 'checkout', '--quiet', BRANCH);
  await commitFile(work, name, text);
  await git(work, 'push', '--quiet', 'origin', `HEAD:${BRANCH}`);
}

describe('what a tenant remembers on a branch', { timeout: 180_000 }, () => {
  test('is there for the next workflow run, byte by byte, and nothing of a run alone', async () => {
    const { bare, server } = await serverOf();
    await using _ = server;
    const ofTheRun = { 'tenants/shop/runs/0123456789abcdef/plan.json': 'plan' };
    const first = await workflowRun(server, await storeOf({ ...OUTLIVING, ...ofTheRun }));
    expect(await recallMemory(first)).toBe(0);
    const [commit, ...more] = [await keepMemory(first, '42'), await commitsOf(bare, BRANCH)].flat();
    expect(commit).toEqual({
      state: 'committed',
      objects: 7,
      reference: `https://github.com/acme/finops/commit/${more[0]}`,
    });
    // A history of its own: nothing of the code, and no file that starts a workflow.
    expect(more).toHaveLength(1);
    expect(await pathsIn(bare, BRANCH)).toEqual(
      ['alerts', 'cache', 'history', 'keys', 'outbox', 'sightings'].map(
        (area) => `.spendlog/${area}-2026-11.ndjson`,
      ),
    );
    const store = memoryStore();
    expect(await recallMemory(await workflowRun(server, store))).toBe(7);
    expect(bodiesIn(store)).toEqual(OUTLIVING);
  });

  test('is committed once: a run that adds nothing makes no commit', async () => {
    const { bare, server } = await serverOf();
    await using _ = server;
    await keepMemory(await workflowRun(server, await storeOf(OUTLIVING)), '42');
    const next = await workflowRun(server, memoryStore());
    await recallMemory(next);
    expect(await keepMemory(next, '43')).toEqual({ state: 'unchanged' });
    expect(await commitsOf(bare, BRANCH)).toHaveLength(1);
  });

  test('loses nothing where somebody else commits meanwhile', async () => {
    let bare = '';
    const line = JSON.stringify({ key: 'tenants/shop/history/ffff.json', at: NOW, text: 'theirs' });
    const made = await serverOf(async ({ route, nth }) => {
      if (route === MUTATION && nth === 1)
        await pushTo(bare, '.spendlog/history-2026-10.ndjson', `${line}\n`);
      return null;
    });
    bare = made.bare;
    await using server = made.server;
    await keepMemory(await workflowRun(server, await storeOf(OUTLIVING)), '42');
    const added = { 'tenants/shop/history/aaaa.json': 'ours' };
    await keepMemory(await workflowRun(server, await storeOf(added)), '43');
    expect(server.count(MUTATION)).toBe(2);
    const store = memoryStore();
    await recallMemory(await workflowRun(server, store));
    expect(bodiesIn(store)).toEqual({
      ...OUTLIVING,
      ...added,
      'tenants/shop/history/ffff.json': 'theirs',
    });
  });

  test('is found after an answer that was lost, and not committed twice', async () => {
    const { bare, server } = await serverOf(({ route, nth }) =>
      route === 'POST /repos/{owner}/{repo}/git/refs' && nth === 1 ? 'lose-answer' : null,
    );
    await using _ = server;
    await keepMemory(await workflowRun(server, await storeOf(OUTLIVING)), '42');
    expect(await commitsOf(bare, BRANCH)).toHaveLength(1);
  });

  test('is passed over where people have damaged it, and said so', async () => {
    const { bare, server } = await serverOf();
    await using _ = server;
    await keepMemory(await workflowRun(server, await storeOf(OUTLIVING)), '42');
    const stranger = JSON.stringify({ key: 'tenants/other/keys/fingerprint.json', at: NOW, text: 'x' });
    await pushTo(bare, '.spendlog/keys-2026-11.ndjson', `${stranger}\nnot a line\n`);
    const warnings: unknown[] = [];
    const log: Log = {
      ...silentLog,
      write: (_level, message, fields) => void warnings.push([message, fields]),
    };
    const store = memoryStore();
    expect(await recallMemory(await workflowRun(server, store, log))).toBe(6);
    expect([...store.objects.keys()].filter((key) => key.includes('keys'))).toEqual([]);
    expect(warnings).toEqual(
      [1, 2].map((line) => [
        'A remembered line is damaged and was passed over',
        { path: '.spendlog/keys-2026-11.ndjson', line },
      ]),
    );
  });

  test('is waited for where GitHub asks to, and else is an error that says what to do', async () => {
    const { bare, server } = await serverOf(({ route, nth }) =>
      route === 'GET /repos/{owner}/{repo}/git/ref/{ref}' && nth <= 5 ? LIMITED : null,
    );
    await using _ = server;
    const parts = await workflowRun(server, await storeOf(OUTLIVING));
    await expect(recallMemory(parts)).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect(await keepMemory(parts, '42')).toMatchObject({ state: 'committed', objects: 7 });
    expect(await commitsOf(bare, BRANCH)).toHaveLength(1);
  });

  test('leaves out what is too large for a file, and says so', async () => {
    const { server } = await serverOf();
    await using _ = server;
    const noise = randomBytes(900_000).toString('latin1');
    const large = { 'tenants/shop/cache/ce/ffff.json': noise };
    const warnings: string[] = [];
    const log: Log = { ...silentLog, write: (_level, message) => void warnings.push(message) };
    const parts = await workflowRun(server, await storeOf({ ...OUTLIVING, ...large }), log);
    expect(await keepMemory(parts, '42')).toMatchObject({ state: 'committed', objects: 7 });
    expect(warnings).toEqual(['An object is too large to be remembered']);
  });

  test('that a rule of the repository forbids is an error with a way out', async () => {
    const { server } = await serverOf();
    await using _ = server;
    await keepMemory(await workflowRun(server, await storeOf({ 'tenants/shop/keys/a': 'a' })), '42');
    server.world.protected.set(BRANCH, 'Changes must be made through a pull request.');
    await expect(keepMemory(await workflowRun(server, await storeOf(OUTLIVING)), '43')).rejects.toMatchObject(
      {
        code: 'GITHUB_REFUSED',
        hint: expect.stringContaining('store.remember'),
      },
    );
  });
});
