import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** People's own git, without this machine's configuration. */
export const GIT_ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const WHO = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com'];

/** What git prints, without the line feed at its end. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...WHO, ...args], {
    cwd: folder,
    env: GIT_ENVIRONMENT,
    maxBuffer: 64_000_000,
  });
  return stdout.replace(/\n$/, '');
}

/** As {@link commitFile} would write it, without a working tree. */
const FIRST_COMMIT = [
  'commit refs/heads/main',
  'committer Ana <ana@example.com> now',
  'data <<END',
  'add code.txt',
  'END',
  'M 100644 inline code.txt',
  'data <<END',
  'code',
  'END',
  '',
].join('\n');

/** A bare repository whose branch `main` has one commit. */
export async function bareRepository(folder: string): Promise<string> {
  const bare = join(folder, 'server.git');
  await git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  const importing = run('git', ['fast-import', '--quiet', '--date-format=now'], {
    cwd: bare,
    env: GIT_ENVIRONMENT,
  });
  importing.child.stdin?.end(FIRST_COMMIT);
  await importing;
  return bare;
}

export async function clone(folder: string, bare: string, name: string): Promise<string> {
  await git(folder, 'clone', '--quiet', bare, name);
  return join(folder, name);
}

export async function commitFile(folder: string, name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
  await git(folder, 'add', name);
  await git(folder, 'commit', '--quiet', '-m', `add ${name}`);
}

/** Paths of a commit below a folder. */
export async function pathsIn(repository: string, commit: string, folder = ''): Promise<readonly string[]> {
  const paths = (await git(repository, 'ls-tree', '-r', '--name-only', commit)).split('\n');
  return paths.filter((path) => path.startsWith(folder));
}

/** Ids of the commits of a branch, the first one first. */
export async function commitsOf(repository: string, branch: string): Promise<readonly string[]> {
  return (await git(repository, 'rev-list', '--reverse', branch)).split('\n');
}
