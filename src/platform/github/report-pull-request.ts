import type { BlobIds, BranchTip, PullRequestText, ReportBranch } from '../../core/report-branch.ts';
import { blobTexts } from './blob-texts.ts';
import { askGithub } from './branch-refusal.ts';
import { commitOnBranch } from './commit-on-branch.ts';
import { defaultBranchOf, filesBelow, headOf, treeAt } from './git-data.ts';
import { githubFailure } from './github-failure.ts';
import { commitAddress, defaultHeadOf, type GithubRepository, pageAt } from './report-branch.ts';

export interface ReportPullRequestOptions {
  readonly repository: GithubRepository;
  /** The branch that the pull request comes from: nobody else commits to it. */
  readonly branch: string;
  /** The branch it is to be merged into; `null`: the default branch. */
  readonly base: string | null;
  /** The folder that holds nothing but the reports of one tenant. */
  readonly folder: string;
}

/**
 * Reports as one pull request, which each report is added to until people merge or close it. Its branch never goes
 * back: where the base has moved, or the last pull request is done with, the next commit has both as parents.
 */
export async function reportPullRequest(options: ReportPullRequestOptions): Promise<ReportBranch> {
  const base = options.base ?? (await defaultBranchOf(options.repository));
  const pull: Pull = { ...options, base };
  return {
    name: options.branch,
    tip: () => tipOf(pull),
    present: (text) => present(pull, text),
  };
}

interface Pull extends ReportPullRequestOptions {
  readonly base: string;
}

/** Where a pull request is on its way. */
interface PullState {
  /** Where its branch stands; `null`: there is none. */
  readonly head: string | null;
  /** Where the base stands. */
  readonly baseHead: string;
  /** Number of the pull request that is open; `null`: none. */
  readonly open: number | null;
  /** Whether the branch holds reports that were not merged and not turned down. */
  readonly pending: boolean;
  /** Whether people closed the pull request of what the branch holds without merging it. */
  readonly declined: boolean;
}

async function stateOf(pull: Pull): Promise<PullState> {
  const { repository, branch, base } = pull;
  const head = await headOf(repository, branch);
  const baseHead = (await headOf(repository, base)) ?? (await defaultHeadOf(repository));
  const pulls = await pullsOf(pull);
  const open = pulls.find(({ state }) => state === 'open')?.number ?? null;
  const last = pulls.find(({ head: of }) => of.sha === head);
  // Of a run that ended before it opened the pull request.
  const isNew = last === undefined && head !== null && (await comparison(pull, baseHead, head)).ahead_by > 0;
  return {
    head,
    baseHead,
    open,
    pending: open !== null || isNew,
    declined: open === null && last !== undefined && last.merged_at === null,
  };
}

/** The newest first. */
async function pullsOf({ repository, branch, base }: Pull) {
  const { client, owner, repo } = repository;
  return askGithub(`The pull requests of ${owner}/${repo} cannot be listed`, async () => {
    const { rest } = await client();
    const order = { sort: 'created', direction: 'desc', per_page: 20 } as const;
    const { data } = await rest.pulls.list({
      owner,
      repo,
      head: `${owner}:${branch}`,
      base,
      state: 'all',
      ...order,
    });
    return data;
  });
}

/** How far the branch is ahead of its base, and behind it. */
async function comparison({ repository, base: name }: Pull, base: string, head: string) {
  const { client, owner, repo } = repository;
  return askGithub(`${name} of ${owner}/${repo} cannot be compared`, async () => {
    const { rest } = await client();
    const basehead = `${base}...${head}`;
    return (await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })).data;
  });
}

async function tipOf(pull: Pull): Promise<BranchTip> {
  const { repository, folder } = pull;
  const state = await stateOf(pull);
  const { head, baseHead, pending, declined } = state;
  const isBehind = head !== null && pending && (await comparison(pull, baseHead, head)).behind_by > 0;
  const base = head !== null && pending && !isBehind ? head : baseHead;
  const commit = head !== null && pending ? head : baseHead;
  const own = isBehind ? await treeAt(repository, head, folder) : null;
  return {
    commit,
    reference: commitAddress(repository, commit),
    files: async (below) => {
      const files = await filesBelow(repository, base, below);
      return isBehind ? joined(files, await filesBelow(repository, head, folder), folder) : files;
    },
    ...(declined && head !== null
      ? { declined: (below: string) => filesBelow(repository, head, below) }
      : {}),
    texts: (blobs) => blobTexts(repository, blobs),
    put: (change) =>
      commitOnBranch(
        {
          data: repository,
          branch: pull.branch,
          head,
          parents: [...new Set([head ?? base, base])],
          base,
          address: (made) => commitAddress(repository, made),
          ...(own === null ? {} : { folder: { path: folder, tree: own } }),
        },
        change,
      ),
  };
}

/** The tenant's reports as they stand in the pull request, and everything else as it stands in the base. */
function joined(base: BlobIds, own: BlobIds, folder: string): BlobIds {
  const others = [...base].filter(([path]) => !path.startsWith(`${folder}/`));
  return new Map([...others, ...own]);
}

async function present(pull: Pull, text: PullRequestText) {
  const { repository, base } = pull;
  const { head, open, pending } = await stateOf(pull);
  if (!pending || head === null)
    return { page: (path: string) => pageAt(repository, base, path), pullRequest: null };
  const number = open ?? (await openPull(pull, text));
  return { page: (path: string) => pageAt(repository, head, path), pullRequest: number };
}

async function openPull(pull: Pull, { title, body }: PullRequestText): Promise<number> {
  const { repository, branch, base } = pull;
  const { client, owner, repo } = repository;
  const what = `No pull request from ${branch} to ${base} of ${owner}/${repo}`;
  return askGithub(what, async () => {
    const { rest } = await client();
    try {
      return (await rest.pulls.create({ owner, repo, head: branch, base, title, body })).data.number;
    } catch (error) {
      // Two runs that open it together: it is there all the same.
      const there = githubFailure(error)?.status === 422 ? await openOne(pull) : null;
      if (there === null) throw error;
      return there;
    }
  });
}

async function openOne(pull: Pull): Promise<number | null> {
  return (await pullsOf(pull)).find(({ state }) => state === 'open')?.number ?? null;
}
