import { SpendlogError } from '../../core/errors.ts';
import type { Log } from '../../core/ports.ts';
import type { BranchTip, ReportBranch } from '../../core/report-branch.ts';
import { blobTexts } from './blob-texts.ts';
import { type GithubClientOptions, githubClient } from './client.ts';
import { commitOnBranch } from './commit-on-branch.ts';
import { defaultBranchOf, filesBelow, type GitData, headOf } from './git-data.ts';
import { repositoryName } from './repository-name.ts';

export interface GithubRepositoryOptions {
  readonly place: Pick<GithubClientOptions, 'token' | 'apiUrl' | 'graphqlUrl' | 'secondMs'> & {
    /** `owner/name`. */
    readonly repository: string;
    /** Where people look, e.g. `https://github.com`. */
    readonly serverUrl: string;
  };
  readonly log: Log;
  /** As of {@link GithubClientOptions}. */
  readonly secondMs?: number | undefined;
}

/** A repository at GitHub that reports are committed to. */
export interface GithubRepository extends GitData {
  /** Its address on the web. */
  readonly url: string;
}

export function githubRepository({ place, log, ...waiting }: GithubRepositoryOptions): GithubRepository {
  const client = githubClient({ ...place, log, ...waiting });
  return { client, ...repositoryName(place.repository), url: `${place.serverUrl}/${place.repository}` };
}

export interface GithubBranchOptions {
  readonly repository: GithubRepository;
  /** `null`: the default branch. */
  readonly branch: string | null;
  /** Whether a branch that is not there yet begins a history of its own. */
  readonly orphan: boolean;
}

/** @throws SpendlogError GITHUB_REFUSED, GITHUB_UNAVAILABLE */
export async function githubReportBranch(options: GithubBranchOptions): Promise<ReportBranch> {
  const { repository, orphan } = options;
  const name = options.branch ?? (await defaultBranchOf(repository));
  return {
    name,
    tip: () => tipOf(repository, name, orphan),
    present: async () => ({ page: (path) => pageAt(repository, name, path), pullRequest: null }),
  };
}

async function tipOf(repository: GithubRepository, name: string, orphan: boolean): Promise<BranchTip> {
  const head = await headOf(repository, name);
  const commit = head ?? (orphan ? null : await defaultHeadOf(repository));
  return {
    commit,
    reference: commit === null ? '' : commitAddress(repository, commit),
    files: async (folder) => (commit === null ? new Map() : filesBelow(repository, commit, folder)),
    texts: (blobs) => blobTexts(repository, blobs),
    put: (change) =>
      commitOnBranch(
        {
          data: repository,
          branch: name,
          head,
          parents: commit === null ? [] : [commit],
          base: commit,
          address: (made) => commitAddress(repository, made),
        },
        change,
      ),
  };
}

/** What a new branch begins with. */
export async function defaultHeadOf(repository: GithubRepository): Promise<string> {
  const name = await defaultBranchOf(repository);
  const head = await headOf(repository, name);
  if (head !== null) return head;
  throw new SpendlogError(
    'GITHUB_REFUSED',
    `The default branch ${name} of ${repository.owner}/${repository.repo} has no commit.`,
    'Push a first commit to it.',
  );
}

export function commitAddress({ url }: GithubRepository, commit: string): string {
  return `${url}/commit/${commit}`;
}

/** Address of a file at a branch or commit. */
export function pageAt({ url }: GithubRepository, revision: string, path: string): string {
  const parts = [...revision.split('/'), ...path.split('/')];
  return `${url}/blob/${parts.map(encodeURIComponent).join('/')}`;
}
