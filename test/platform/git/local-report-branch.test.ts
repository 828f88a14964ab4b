import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blobId } from '../../../src/channels/git/blob-id.ts';
import type { BranchChange, CommitOutcome } from '../../../src/core/report-branch.ts';
import { type LocalBranchOptions, localReportBranch } from '../../../src/platform/git/local-report-branch.ts';
import { localRepository } from '../../../src/platform/git/local-repository.ts';
import { silentLog } from '../../../src/platform/log.ts';
import {
  bareRepository,
  clone,
  commitFile,
  commitsOf,
  GIT_ENVIRONMENT,
  git,
  pathsIn,
} from '../../channels/git/repositories.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folderOf = temporaryFolders();

const SIGNAL = new AbortController().signal;

async function repositoryOf(folder: string) {
  const repository = await localRepository({ folder, environment: GIT_ENVIRONMENT, signal: SIGNAL });
  if (!repository) throw new TypeError(`${folder} is in no repository`);
  return repository;
}

async function branchOf(folder: string, given: Partial<LocalBranchOptions> = {}) {
  const repository = await repositoryOf(folder);
  const now = () => new Date('2026-11-21T06:00:00Z');
  return localReportBranch({ repository, branch: null, orphan: false, now, log: silentLog, ...given });
}

function changeOf(
  additions: Readonly<Record<string, string>>,
  deletions: readonly string[] = [],
): BranchChange {
  const message = { headline: 'Costs — “ação”', body: 'Spendlog-Run: 1' };
  return { additions: new Map(Object.entries(additions)), deletions, message };
}

async function put(
  folder: string,
  change: BranchChange,
  given?: Partial<LocalBranchOptions>,
): Promise<CommitOutcome> {
  const branch = await branchOf(folder, given);
  return (await branch.tip()).put(change);
}

/** A repository without a remote, with one commit. */
async function loneRepository(): Promise<string> {
  const folder = await folderOf();
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await commitFile(folder, 'code.txt', 'code\n');
  return folder;
}

/** A program that leaves a trace where it is run. */
async function trap(folder: string, path: string): Promise<string> {
  await mkdir(join(folder, 'traces'), { recursive: true });
  await writeFile(path, `#!/bin/sh\ntouch "${join(folder, 'traces')}/$(basename "$0")"\nexit 1\n`);
  await chmod(path, 0o755);
  return path;
}

describe('a branch of the repository on this machine', { timeout: 180_000 }, () => {
  test('any text under any name comes back as it is, whatever the attributes say', async () => {
    const bare = await bareRepository(await folderOf());
    const work = await clone(await folderOf(), bare, 'work');
    await commitFile(work, '.gitattributes', '*.md text eol=crlf working-tree-encoding=UTF-16 ident\n');
    await git(work, 'push', '--quiet', 'origin', 'HEAD:main');
    const files = {
      'reports/sh"op\\/ação \u{1F4B0}.md': '$Id$\r\nline\n\0end',
      'reports/tab\there.md': '',
      'reports/-rf.md': 'commit refs/heads/x\nD code.txt\n',
    };
    await put(work, changeOf(files));
    const tip = await (await branchOf(work)).tip();
    const listed = await tip.files('reports');
    expect([...listed.keys()].sort()).toEqual(Object.keys(files).sort());
    const texts = await tip.texts([...listed.values()]);
    for (const [path, text] of Object.entries(files)) {
      expect(listed.get(path)).toBe(await blobId(text, 40));
      expect(texts.get(listed.get(path) ?? '')).toBe(text);
    }
    expect(await git(bare, 'show', '-s', '--format=%s', 'main')).toBe('Costs — “ação”');
  });

  test('texts of blobs that are none, or that are not there, are missing', async () => {
    const folder = await loneRepository();
    await writeFile(join(folder, 'image.bin'), Buffer.from([0xff, 0xfe, 0x0a, 0x80]));
    await git(folder, 'add', 'image.bin');
    const image = await git(folder, 'hash-object', 'image.bin');
    const code = await git(folder, 'hash-object', 'code.txt');
    const tip = await (await branchOf(folder)).tip();
    const texts = await tip.texts([image, 'f'.repeat(40), code]);
    expect([...texts]).toEqual([[code, 'code\n']]);
  });

  test('no program of the repository is run: hooks, filters, monitors, signing', async () => {
    const bare = await bareRepository(await folderOf());
    const work = await clone(await folderOf(), bare, 'work');
    const own = await trap(work, join(work, 'own-program'));
    for (const hook of [
      'pre-push',
      'reference-transaction',
      'post-index-change',
      'pre-commit',
      'post-commit',
    ])
      await trap(work, join(work, '.git/hooks', hook));
    await writeFile(join(work, '.git/info/attributes'), '* filter=evil\n');
    for (const name of [
      'core.fsmonitor',
      'gpg.program',
      'filter.evil.clean',
      'filter.evil.process',
      'core.editor',
    ])
      await git(work, 'config', name, own);
    await git(work, 'config', 'commit.gpgSign', 'true');
    await git(work, 'config', 'push.gpgSign', 'if-asked');
    expect(await put(work, changeOf({ 'reports/a.md': 'a' }))).toMatchObject({ state: 'committed' });
    expect(await readdir(join(work, 'traces'))).toEqual([]);
    expect(await pathsIn(bare, 'main')).toContain('reports/a.md');
  });

  test('a server that takes nothing from us says why', async () => {
    const bare = await bareRepository(await folderOf());
    await writeFile(
      join(bare, 'hooks/pre-receive'),
      '#!/bin/sh\necho "GH006: Protected branch update failed."\nexit 1\n',
    );
    await chmod(join(bare, 'hooks/pre-receive'), 0o755);
    const work = await clone(await folderOf(), bare, 'work');
    expect(await put(work, changeOf({ 'reports/a.md': 'a' }))).toEqual({
      state: 'protected',
      reason: 'pre-receive hook declined GH006: Protected branch update failed.',
    });
    expect(await commitsOf(bare, 'main')).toHaveLength(1);
  });

  test('what somebody pushed meanwhile stays: the branch has moved', async () => {
    const bare = await bareRepository(await folderOf());
    const work = await clone(await folderOf(), bare, 'work');
    const other = await clone(await folderOf(), bare, 'other');
    const tip = await (await branchOf(work)).tip();
    await commitFile(other, 'theirs.txt', 'theirs');
    await git(other, 'push', '--quiet', 'origin', 'HEAD:main');
    expect(await tip.put(changeOf({ 'reports/a.md': 'a' }))).toEqual({ state: 'moved' });
    expect(await pathsIn(bare, 'main')).toEqual(['code.txt', 'theirs.txt']);
  });

  test('a remote that does not answer is told with the fix, and without what its address holds', async () => {
    const folder = await loneRepository();
    await git(folder, 'remote', 'add', 'origin', 'http://ana:hunter2@127.0.0.1:9/x.git');
    const refusal = await branchOf(folder).then(String, (error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'OUTPUT_UNWRITABLE', hint: expect.stringContaining('git fetch') });
    expect(String(refusal)).not.toContain('hunter2');
  });

  test.each([
    ['an orphan branch begins a history of its own', true, ['reports/a.md']],
    ['another branch begins where the default branch stands', false, ['code.txt', 'reports/a.md']],
  ])('%s', async (_, orphan, paths) => {
    const bare = await bareRepository(await folderOf());
    const work = await clone(await folderOf(), bare, 'work');
    const given = { branch: 'costs', orphan };
    await put(work, changeOf({ 'reports/a.md': 'a' }), given);
    expect(await pathsIn(bare, 'costs')).toEqual(paths);
    await put(work, changeOf({ 'reports/b.md': 'b' }, ['reports/a.md']), given);
    expect(await pathsIn(bare, 'costs')).toEqual(paths.map((path) => path.replace('a.md', 'b.md')));
  });

  test('an empty remote gets its first commit', async () => {
    const folder = await folderOf();
    await git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'server.git');
    const work = await clone(folder, join(folder, 'server.git'), 'work');
    await git(work, 'symbolic-ref', 'HEAD', 'refs/heads/main');
    await put(work, changeOf({ 'reports/a.md': 'a' }));
    expect(await pathsIn(join(folder, 'server.git'), 'main')).toEqual(['reports/a.md']);
  });

  test('repositories whose ids are SHA-256 work alike', async () => {
    const folder = await folderOf();
    await git(folder, 'init', '--quiet', '--initial-branch=main', '--object-format=sha256');
    await commitFile(folder, 'code.txt', 'code\n');
    await put(folder, changeOf({ 'reports/a.md': 'a' }));
    const [id = ''] = [...(await (await (await branchOf(folder)).tip()).files('reports')).values()];
    expect(id).toBe(await blobId('a', 64));
  });
});

describe('without a remote', { timeout: 180_000 }, () => {
  test('the commit is on the branch, and what people have staged and written stays theirs', async () => {
    const folder = await loneRepository();
    await mkdir(join(folder, 'reports'));
    await writeFile(join(folder, 'reports/a.md'), 'a');
    await writeFile(join(folder, 'staged.txt'), 'staged');
    await git(folder, 'add', 'staged.txt');
    await writeFile(join(folder, 'code.txt'), 'changed\n');
    expect(await put(folder, changeOf({ 'reports/a.md': 'a' }))).toMatchObject({ state: 'committed' });
    expect(await git(folder, 'status', '--porcelain')).toBe(' M code.txt\nA  staged.txt');
    await put(folder, changeOf({ 'reports/b.md': 'b' }, ['reports/a.md']));
    expect(await git(folder, 'status', '--porcelain')).toBe(
      ' M code.txt\n D reports/b.md\nA  staged.txt\n?? reports/a.md',
    );
    expect(await pathsIn(folder, 'main')).toEqual(['code.txt', 'reports/b.md']);
  });

  test('an index that people have locked is left, and told', async () => {
    const folder = await loneRepository();
    await writeFile(join(folder, '.git/index.lock'), '');
    const told: string[] = [];
    const log = { write: (_: unknown, message: string) => void told.push(message) };
    expect(await put(folder, changeOf({ 'reports/a.md': 'a' }), { log })).toMatchObject({
      state: 'committed',
    });
    expect(told).toEqual([expect.stringContaining('git reset')]);
  });

  test('a branch that cannot be written is refused, not taken for one that moved', async () => {
    const folder = await loneRepository();
    const tip = await (await branchOf(folder)).tip();
    await rm(join(folder, '.git/refs/heads'), { recursive: true });
    await writeFile(join(folder, '.git/refs/heads'), 'no folder');
    await expect(tip.put(changeOf({ 'reports/a.md': 'a' }))).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
  });

  test('a run that is stopped ends git', async () => {
    const folder = await loneRepository();
    const stopping = new AbortController();
    const repository = await localRepository({
      folder,
      environment: GIT_ENVIRONMENT,
      signal: stopping.signal,
    });
    stopping.abort();
    await expect(repository?.git.run(['rev-parse', 'HEAD'])).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test('the first commit of all begins the branch', async () => {
    const folder = await folderOf();
    await git(folder, 'init', '--quiet', '--initial-branch=main');
    await put(folder, changeOf({ 'reports/a.md': 'a' }));
    expect(await pathsIn(folder, 'main')).toEqual(['reports/a.md']);
    expect(await git(folder, 'status', '--porcelain')).toBe(' D reports/a.md');
  });

  test('a branch that moved is not moved back', async () => {
    const folder = await loneRepository();
    const tip = await (await branchOf(folder)).tip();
    await commitFile(folder, 'theirs.txt', 'theirs');
    expect(await tip.put(changeOf({ 'reports/a.md': 'a' }))).toEqual({ state: 'moved' });
    expect(await pathsIn(folder, 'main')).toEqual(['code.txt', 'theirs.txt']);
  });

  test('on no branch, one must be named', async () => {
    const folder = await loneRepository();
    await git(folder, 'checkout', '--quiet', '--detach');
    await expect(branchOf(folder)).rejects.toMatchObject({ hint: expect.stringContaining('git.branch') });
  });
});

describe('where a folder lies', () => {
  test('in no repository, in a bare one, below the root of one', async () => {
    const outside = await folderOf();
    const at = (folder: string) => localRepository({ folder, environment: GIT_ENVIRONMENT, signal: SIGNAL });
    expect(await at(outside)).toBeNull();
    expect(await at(await bareRepository(await folderOf()))).toBeNull();
    const folder = await loneRepository();
    await mkdir(join(folder, 'teams/finops'), { recursive: true });
    expect(await at(join(folder, 'teams/finops'))).toMatchObject({ prefix: 'teams/finops/', remote: null });
  });

  test('another repository that the environment names is not used', async () => {
    const folder = await loneRepository();
    const other = await loneRepository();
    const environment = {
      ...GIT_ENVIRONMENT,
      GIT_DIR: join(other, '.git'),
      GIT_INDEX_FILE: join(other, 'index'),
    };
    const repository = await localRepository({ folder, environment, signal: SIGNAL });
    await put(folder, changeOf({ 'reports/a.md': 'a' }), repository ? { repository } : {});
    expect(await pathsIn(folder, 'main')).toContain('reports/a.md');
    expect(await pathsIn(other, 'main')).toEqual(['code.txt']);
  });

  test('of several remotes none of which is origin, nobody chooses', async () => {
    const folder = await loneRepository();
    await git(folder, 'remote', 'add', 'one', '/nowhere/1');
    expect(await repositoryOf(folder)).toMatchObject({ remote: 'one' });
    await git(folder, 'remote', 'add', 'two', '/nowhere/2');
    await expect(repositoryOf(folder)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await git(folder, 'remote', 'add', 'origin', '/nowhere/3');
    expect(await repositoryOf(folder)).toMatchObject({ remote: 'origin' });
  });
});
