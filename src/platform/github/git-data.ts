import type { BlobIds, BranchChange } from '../../core/report-branch.ts';
import { askGithub } from './branch-refusal.ts';
import type { GithubClient } from './client.ts';
import { githubFailure } from './github-failure.ts';

/** A repository at GitHub, read and written by its git objects. */
export interface GitData {
  readonly client: () => Promise<GithubClient>;
  readonly owner: string;
  readonly repo: string;
}

/** Trees and commits are named by their content: asked for twice, they are made once. */
const REPEATABLE = { request: { retries: 3 } };

/** A request to make a tree holds so much text at most, in bytes. */
const LARGEST_REQUEST = 1_000_000;

/** The commit a branch stands at; `null`: there is no such branch. */
export async function headOf({ client, owner, repo }: GitData, branch: string): Promise<string | null> {
  return askGithub(`The branch ${branch} of ${owner}/${repo} cannot be read`, async () => {
    const { rest } = await client();
    try {
      return (await rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
    } catch (error) {
      if (githubFailure(error)?.status === 404) return null;
      throw error;
    }
  });
}

export async function defaultBranchOf({ client, owner, repo }: GitData): Promise<string> {
  return askGithub(`The repository ${owner}/${repo} cannot be read`, async () => {
    const { rest } = await client();
    return (await rest.repos.get({ owner, repo })).data.default_branch;
  });
}

/** Ids of all files below a folder of a commit. */
export async function filesBelow(data: GitData, commit: string, folder: string): Promise<BlobIds> {
  return askGithub(`The reports in ${data.owner}/${data.repo} cannot be listed`, async () => {
    const tree = await treeAt(data, commit, folder);
    const files = new Map<string, string>();
    if (tree !== null) await collectFiles(data, tree, `${folder}/`, files);
    return files;
  });
}

/** The tree of a folder; `null`: there is none. */
export async function treeAt(data: GitData, commit: string, folder: string): Promise<string | null> {
  let at: string | undefined = commit;
  for (const name of folder.split('/')) {
    const { tree } = await treeOf(data, at, false);
    at = tree.find((entry) => entry.type === 'tree' && entry.path === name)?.sha;
    if (at === undefined) return null;
  }
  return at;
}

async function treeOf({ client, owner, repo }: GitData, sha: string, whole: boolean) {
  const { rest } = await client();
  const recursive = whole ? { recursive: 'true' } : {};
  return (await rest.git.getTree({ owner, repo, tree_sha: sha, ...recursive })).data;
}

/** GitHub cuts long lists off and says so: then folder by folder. */
async function collectFiles(
  data: GitData,
  sha: string,
  prefix: string,
  into: Map<string, string>,
): Promise<void> {
  const whole = await treeOf(data, sha, true);
  const { tree } = whole.truncated ? await treeOf(data, sha, false) : whole;
  for (const entry of tree) {
    if (entry.type === 'blob') into.set(`${prefix}${entry.path}`, entry.sha);
    if (entry.type === 'tree' && whole.truncated)
      await collectFiles(data, entry.sha, `${prefix}${entry.path}/`, into);
  }
}

export interface CommitParts {
  readonly change: BranchChange;
  /** The first is where the branch stands, where it is there. */
  readonly parents: readonly string[];
  /** The commit whose files it begins with; `null`: it begins with none. */
  readonly base: string | null;
  /** A folder that is taken from another tree. */
  readonly folder?: { readonly path: string; readonly tree: string };
}

/** Makes a commit that no branch has yet, and returns its id. */
export async function makeCommit(data: GitData, parts: CommitParts): Promise<string> {
  const { client, owner, repo } = data;
  const { change, parents, base } = parts;
  const { rest } = await client();
  let tree = base === null ? null : await rootTree(data, base);
  for (const entries of requestsOf(parts)) {
    const base_tree = tree === null ? {} : { base_tree: tree };
    tree = (await rest.git.createTree({ owner, repo, ...base_tree, tree: [...entries], ...REPEATABLE })).data
      .sha;
  }
  if (tree === null) throw new TypeError('A first commit holds a file');
  const { headline, body } = change.message;
  const message = `${headline}\n\n${body}`;
  const made = await rest.git.createCommit({
    owner,
    repo,
    message,
    tree,
    parents: [...parents],
    ...REPEATABLE,
  });
  return made.data.sha;
}

async function rootTree({ client, owner, repo }: GitData, commit: string): Promise<string> {
  const { rest } = await client();
  return (await rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
}

type Entry =
  | { readonly path: string; readonly mode: '100644'; readonly type: 'blob'; readonly content: string }
  | { readonly path: string; readonly mode: '100644'; readonly type: 'blob'; readonly sha: null }
  | { readonly path: string; readonly mode: '040000'; readonly type: 'tree'; readonly sha: string };

/** The entries of one tree in requests of a size that the server takes. */
function requestsOf({ change, folder }: CommitParts): readonly (readonly Entry[])[] {
  const file = { mode: '100644', type: 'blob' } as const;
  const small: Entry[] = change.deletions.map((path) => ({ ...file, path, sha: null }));
  const requests: Entry[][] = [small];
  let size = 0;
  for (const [path, content] of change.additions) {
    size += Buffer.byteLength(content);
    if (size > LARGEST_REQUEST) {
      requests.push([]);
      size = Buffer.byteLength(content);
    }
    requests.at(-1)?.push({ ...file, path, content });
  }
  // A folder and a file of it cannot stand in one request.
  const first: Entry[][] = folder
    ? [[{ path: folder.path, mode: '040000', type: 'tree', sha: folder.tree }]]
    : [];
  return [...first, ...requests].filter((entries) => entries.length > 0);
}

export interface RefMove {
  readonly branch: string;
  /** Whether the branch is there already. */
  readonly isThere: boolean;
  readonly commit: string;
}

/** Moves a branch to a commit, or makes it; never by force. */
export async function moveRef({ client, owner, repo }: GitData, move: RefMove): Promise<void> {
  const { branch, isThere, commit } = move;
  const { rest } = await client();
  if (isThere) await rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: false });
  else await rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit });
}
