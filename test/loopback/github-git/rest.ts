import { field } from '../github/fields.ts';
import type { TreeEntry } from './git-objects.ts';
import { type Answer, type GitWorld, type PullRequest, refused } from './world.ts';

/** One request to the REST interface; `null`: this server does not have it. */
export async function restAnswer(
  world: GitWorld,
  method: string,
  url: URL,
  body: unknown,
): Promise<Answer | null> {
  const [, , owner, name, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (`${owner}/${name}` !== world.repository) return refused(404, 'Not Found');
  const path = rest.join('/');
  const of = (prefix: string) => path.slice(prefix.length);
  if (method === 'GET') {
    if (path === '') return { status: 200, body: { default_branch: 'main' } };
    if (path.startsWith('git/ref/heads/')) return refAt(world, of('git/ref/heads/'));
    if (path.startsWith('git/trees/')) return treeAt(world, of('git/trees/'), url.searchParams);
    if (path.startsWith('git/blobs/')) return blobAt(world, of('git/blobs/'));
    if (path.startsWith('contents/')) return contentAt(world, of('contents/'), url.searchParams);
    if (path.startsWith('git/commits/')) {
      const sha = of('git/commits/');
      return { status: 200, body: { sha, tree: { sha: await world.objects.treeOfCommit(sha) } } };
    }
    if (path.startsWith('compare/')) return compared(world, of('compare/'));
    if (path === 'pulls') return listed(world, url.searchParams);
  }
  if (method === 'POST' && path === 'git/trees') return makeTree(world, body);
  if (method === 'POST' && path === 'git/commits') return makeCommit(world, body);
  if (method === 'POST' && path === 'git/refs') return makeRef(world, body);
  if (method === 'PATCH' && path.startsWith('git/refs/heads/'))
    return moveRef(world, of('git/refs/heads/'), text(body, 'sha'), field(body, 'force'));
  if (method === 'POST' && path === 'pulls') return openPull(world, body);
  return null;
}

async function refAt({ objects }: GitWorld, branch: string): Promise<Answer> {
  const sha = await objects.head(branch);
  if (sha === null) return refused(404, 'Not Found');
  return { status: 200, body: { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } } };
}

/** The text of a file, as asked for by `application/vnd.github.raw`. */
async function contentAt({ objects }: GitWorld, path: string, query: URLSearchParams): Promise<Answer> {
  const content = await objects.blob(`${query.get('ref') ?? 'main'}:${path}`);
  if (content === null) return refused(404, 'Not Found');
  const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
  return { status: 200, body: null, raw: content, headers };
}

async function treeAt({ objects }: GitWorld, sha: string, query: URLSearchParams): Promise<Answer> {
  const tree = await objects.tree(sha, query.has('recursive'));
  return tree ? { status: 200, body: { sha, tree, truncated: false } } : refused(404, 'Not Found');
}

async function blobAt({ objects }: GitWorld, sha: string): Promise<Answer> {
  const content = await objects.blob(sha);
  if (content === null) return refused(404, 'Not Found');
  return { status: 200, body: { sha, encoding: 'base64', content: Buffer.from(content).toString('base64') } };
}

async function compared({ objects }: GitWorld, range: string): Promise<Answer> {
  const [base = '', head = ''] = range.split('...');
  const ahead_by = await objects.count(`${base}..${head}`);
  const behind_by = await objects.count(`${head}..${base}`);
  return { status: 200, body: { ahead_by, behind_by } };
}

async function makeTree({ objects }: GitWorld, body: unknown): Promise<Answer> {
  const base = field(body, 'base_tree');
  const given = field(body, 'tree');
  const entries: TreeEntry[] = Array.isArray(given) ? given : [];
  const sha = await objects.makeTree(typeof base === 'string' ? base : null, entries);
  return sha === null ? refused(422, 'GitRPC::BadObjectState') : { status: 201, body: { sha } };
}

async function makeCommit({ objects }: GitWorld, body: unknown): Promise<Answer> {
  const parents = field(body, 'parents');
  const sha = await objects.makeCommit(
    text(body, 'tree'),
    Array.isArray(parents) ? parents.map(String) : [],
    text(body, 'message'),
  );
  return { status: 201, body: { sha } };
}

async function makeRef(world: GitWorld, body: unknown): Promise<Answer> {
  const branch = text(body, 'ref').replace(/^refs\/heads\//, '');
  const sha = text(body, 'sha');
  const protection = world.protected.get(branch);
  if (protection !== undefined) return refused(422, 'Reference update failed');
  const made = await world.objects.move(branch, null, sha);
  return made ? { status: 201, body: { object: { sha } } } : refused(422, 'Reference already exists');
}

async function moveRef(world: GitWorld, branch: string, sha: string, force: unknown): Promise<Answer> {
  if (force === true) throw new Error('Something forces a branch');
  const protection = world.protected.get(branch);
  if (protection !== undefined) return refused(422, protection);
  const before = await world.objects.head(branch);
  if (before === null) return refused(422, 'Reference does not exist');
  const forward = await world.objects.contains(before, sha);
  const moved = forward && (await world.objects.move(branch, before, sha));
  return moved ? { status: 200, body: { object: { sha } } } : refused(422, 'Update is not a fast forward');
}

async function listed(world: GitWorld, query: URLSearchParams): Promise<Answer> {
  const head = query.get('head')?.split(':')[1];
  const state = query.get('state');
  const found = world.pulls.filter(
    (pull) =>
      pull.head === head &&
      pull.base === query.get('base') &&
      (state === 'all' || pull.state === (state ?? 'open')),
  );
  return { status: 200, body: await Promise.all(found.toReversed().map((pull) => pullAnswer(world, pull))) };
}

async function openPull(world: GitWorld, body: unknown): Promise<Answer> {
  const [head, base] = [text(body, 'head'), text(body, 'base')];
  if (world.pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base))
    return refused(422, `Validation Failed: A pull request already exists for owner:${head}.`);
  if ((await world.objects.count(`refs/heads/${base}..refs/heads/${head}`)) === 0)
    return refused(422, `Validation Failed: No commits between ${base} and ${head}`);
  const pull: PullRequest = {
    number: world.pulls.length + 1,
    head,
    base,
    title: text(body, 'title'),
    body: text(body, 'body'),
    state: 'open',
    merged: false,
    closedAt: null,
  };
  world.pulls.push(pull);
  return { status: 201, body: await pullAnswer(world, pull) };
}

async function pullAnswer({ objects, repository }: GitWorld, pull: PullRequest) {
  return {
    number: pull.number,
    state: pull.state,
    merged_at: pull.merged ? '2026-11-21T00:00:00Z' : null,
    html_url: `https://github.com/${repository}/pull/${pull.number}`,
    head: { ref: pull.head, sha: pull.closedAt ?? (await objects.head(pull.head)) },
    base: { ref: pull.base },
  };
}

function text(body: unknown, name: string): string {
  return String(field(body, name) ?? '');
}
