import { SpendlogError } from '../../core/errors.ts';
import type { Log } from '../../core/ports.ts';
import type {
  BlobIds,
  BranchChange,
  BranchTip,
  CommitOutcome,
  ReportBranch,
} from '../../core/report-branch.ts';
import { fastImport } from './fast-import.ts';
import { gitRefused } from './git-runner.ts';
import { keepIndexInStep } from './index-in-step.ts';
import { checkedOut, fetchBranch, headsOf, type LocalRepository, ownReference } from './local-repository.ts';
import { objectTexts } from './object-texts.ts';
import { pushOutcome } from './push-answer.ts';

export interface LocalBranchOptions {
  readonly repository: LocalRepository;
  /** `null`: the default branch of the remote, or the one that is checked out where there is no remote. */
  readonly branch: string | null;
  /** Whether a branch that is not there yet begins a history of its own. */
  readonly orphan: boolean;
  readonly now: () => Date;
  readonly log: Log;
}

/** A branch of the repository on this machine, and of its remote where it has one. The work tree is never touched. */
export async function localReportBranch(options: LocalBranchOptions): Promise<ReportBranch> {
  const name = options.branch ?? (await headsOf(options.repository)).defaultBranch;
  if (name === null) {
    throw new SpendlogError(
      'INPUT_INVALID',
      'No branch is checked out, so there is none to commit reports to.',
      'Name one in git.branch of spendlog.yml.',
    );
  }
  const local: Local = { ...options, name, committer: await committerOf(options.repository) };
  return {
    name,
    tip: () => tipOf(local),
    present: async () => ({ page: () => null, pullRequest: null }),
  };
}

interface Local extends LocalBranchOptions {
  readonly name: string;
  /** Name, and address in angle brackets. */
  readonly committer: string;
}

async function tipOf(local: Local): Promise<BranchTip> {
  const { repository, name, orphan } = local;
  const { git, remote } = repository;
  const heads = await headsOf(repository);
  const isThere = heads.commitOf(name) !== null;
  const from = isThere || orphan ? name : (heads.defaultBranch ?? name);
  const there = heads.commitOf(from);
  const commit = there !== null && remote !== null ? await fetchBranch(repository, from) : there;
  return {
    commit,
    reference: commit ?? '',
    files: async (folder) => (commit === null ? new Map() : filesBelow(repository, commit, folder)),
    texts: (blobs) => objectTexts(git, blobs),
    put: (change) => put(local, { commit, before: isThere ? commit : null }, change),
  };
}

async function filesBelow({ git }: LocalRepository, commit: string, folder: string): Promise<BlobIds> {
  const answer = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${folder}/`]);
  if (answer.exitCode !== 0) throw gitRefused('Files cannot be listed', answer, 'Check it with git fsck.');
  const files = new Map<string, string>();
  for (const line of answer.out.split('\0')) {
    const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (blob && path) files.set(path, blob);
  }
  return files;
}

interface Onto {
  /** Parent; `null`: the commit begins a history. */
  readonly commit: string | null;
  /** Where the branch itself stood; `null`: it is made. */
  readonly before: string | null;
}

async function put(local: Local, onto: Onto, change: BranchChange): Promise<CommitOutcome> {
  const { git } = local.repository;
  const reference = ownReference();
  const committer = `${local.committer} ${Math.floor(local.now().getTime() / 1000)} +0000`;
  const stream = fastImport({ change, parent: onto.commit, committer, reference });
  const made = await git.run(['fast-import', '--quiet', '--done', '--date-format=raw'], stream);
  if (made.exitCode !== 0) throw gitRefused('A commit cannot be made', made, 'Make the repository writable.');
  const commit = made.out.trim();
  try {
    return await (local.repository.remote === null ? move(local, onto, commit) : push(local, commit));
  } finally {
    await git.run(['update-ref', '-d', reference]);
  }
}

const SIGN_IN =
  /authentication failed|could not read username|permission denied|access denied|error: 40[13]/i;

/** Never forced: the server takes it only where it stands on what the branch has. */
async function push({ repository, name }: Local, commit: string): Promise<CommitOutcome> {
  const { git, remote } = repository;
  const flags = ['--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no', '--no-signed'];
  const answer = await git.run(['push', ...flags, remote ?? '', `${commit}:refs/heads/${name}`]);
  if (answer.exitCode !== 0 && SIGN_IN.test(answer.error)) {
    const hint = 'Sign git in to the remote, so that git push works in this folder.';
    throw gitRefused(`${name} cannot be pushed`, answer, hint);
  }
  const outcome = pushOutcome(answer);
  return outcome.state === 'pushed' ? { state: 'committed', reference: commit } : outcome;
}

/** What update-ref says of a branch that somebody else has moved, made or is moving. */
const MOVED = /but expected|already exists|file exists|unable to resolve/i;

/** Without a remote: moves the branch here, unless it has moved. */
async function move(
  { repository, name, log }: Local,
  { before }: Onto,
  commit: string,
): Promise<CommitOutcome> {
  const { git } = repository;
  const expected = before ?? '0'.repeat(commit.length);
  const answer = await git.run([
    'update-ref',
    '-m',
    'spendlog: report',
    `refs/heads/${name}`,
    commit,
    expected,
  ]);
  if (answer.exitCode !== 0) {
    if (MOVED.test(answer.error)) return { state: 'moved' };
    throw gitRefused(`The branch ${name} cannot be moved`, answer, 'Make the repository writable.');
  }
  const inStep = (await checkedOut(git)) !== name || (await keepIndexInStep(git, before, commit));
  if (!inStep) log.write('warn', `The index is behind the report on ${name}: run git reset in this folder`);
  return { state: 'committed', reference: commit };
}

const NOBODY = 'Spendlog <spendlog@localhost>';

/** Whoever git says is working here. */
async function committerOf({ git }: LocalRepository): Promise<string> {
  const { exitCode, out } = await git.run(['var', 'GIT_COMMITTER_IDENT']);
  const [who = NOBODY] = exitCode === 0 ? (/^.*<[^<>]*>/.exec(out) ?? []) : [];
  return who;
}
