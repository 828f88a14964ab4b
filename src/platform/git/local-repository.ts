import { randomUUID } from 'node:crypto';
import { SpendlogError } from '../../core/errors.ts';
import {
  type GitAnswer,
  type GitRunner,
  type GitRunnerOptions,
  gitRefused,
  gitRunner,
} from './git-runner.ts';

/** The git repository that a folder lies in. */
export interface LocalRepository {
  readonly git: GitRunner;
  /** The folder below the repository's root, with `/` at its end; empty at the root. */
  readonly prefix: string;
  /** Where commits are pushed to; `null`: they stay here. */
  readonly remote: string | null;
}

/** `null`: the folder is in none, or there is no git. */
export async function localRepository(options: GitRunnerOptions): Promise<LocalRepository | null> {
  const git = gitRunner(options);
  const { exitCode, out } = await git
    .run(['rev-parse', '--is-bare-repository', '--show-prefix'])
    .catch(noGit);
  const [bare, prefix = ''] = out.split('\n');
  if (exitCode !== 0 || bare !== 'false') return null;
  return { git, prefix, remote: await remoteOf(git) };
}

/** Where the program is not installed nothing answers. */
function noGit(): GitAnswer {
  return { exitCode: 1, out: '', error: '' };
}

/** `origin`, or the only one. */
async function remoteOf(git: GitRunner): Promise<string | null> {
  const names = linesOf((await git.run(['remote'])).out);
  if (names.includes('origin')) return 'origin';
  const [only, ...others] = names;
  if (others.length === 0) return only ?? null;
  throw new SpendlogError(
    'INPUT_INVALID',
    'The repository has several remotes, and none of them is called origin.',
    'Name the one that reports are pushed to origin: git remote rename <name> origin.',
  );
}

/** What a remote, or this repository where it has none, has: its default branch, and where branches stand. */
export interface Heads {
  /** `null`: it is not known, or there is none. */
  readonly defaultBranch: string | null;
  commitOf(branch: string): string | null;
}

export async function headsOf({ git, remote }: LocalRepository): Promise<Heads> {
  if (remote === null) return headsHere(git);
  const answer = await git.run(['ls-remote', '--symref', remote, 'HEAD', 'refs/heads/*']);
  if (answer.exitCode !== 0) throw unreachable(remote, answer);
  const lines = linesOf(answer.out).map((line) => line.split('\t'));
  const [symbolic = ''] = lines.find(([what, name]) => name === 'HEAD' && what?.startsWith('ref: ')) ?? [];
  return {
    defaultBranch: branchIn(symbolic.slice('ref: '.length)) ?? (await checkedOut(git)),
    commitOf: (branch) => lines.find(([, name]) => name === `refs/heads/${branch}`)?.[0] ?? null,
  };
}

async function headsHere(git: GitRunner): Promise<Heads> {
  const { out } = await git.run(['for-each-ref', '--format=%(objectname)%09%(refname)', 'refs/heads']);
  const lines = linesOf(out).map((line) => line.split('\t'));
  return {
    defaultBranch: await checkedOut(git),
    commitOf: (branch) => lines.find(([, name]) => name === `refs/heads/${branch}`)?.[0] ?? null,
  };
}

/** The branch the work tree is on, whether it has a commit or not; `null`: on none. */
export async function checkedOut(git: GitRunner): Promise<string | null> {
  return branchIn((await git.run(['symbolic-ref', '--quiet', 'HEAD'])).out.trim());
}

function branchIn(reference: string): string | null {
  return reference.startsWith('refs/heads/') ? reference.slice('refs/heads/'.length) : null;
}

/** Brings the objects of a branch here, without a branch, a tag or FETCH_HEAD of this repository changing. */
export async function fetchBranch({ git, remote }: LocalRepository, branch: string): Promise<string | null> {
  if (remote === null) return null;
  const reference = ownReference();
  const from = `+refs/heads/${branch}:${reference}`;
  const quiet = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
  ];
  const answer = await git.run(['fetch', ...quiet, remote, from]);
  if (answer.exitCode !== 0) throw unreachable(remote, answer);
  try {
    return (await git.run(['rev-parse', '--verify', reference])).out.trim();
  } finally {
    await git.run(['update-ref', '-d', reference]);
  }
}

/** A name that nobody else uses. */
export function ownReference(): string {
  return `refs/spendlog/${randomUUID()}`;
}

function unreachable(remote: string, answer: GitAnswer): SpendlogError {
  return gitRefused(
    `The remote ${remote} cannot be read`,
    answer,
    'Sign git in to it, so that git fetch works in this folder.',
  );
}

export function linesOf(out: string): readonly string[] {
  return out.split('\n').filter((line) => line !== '');
}
