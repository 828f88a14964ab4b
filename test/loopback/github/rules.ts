import type { RepositoryPermission } from '../../../src/core/issue-tracker.ts';
import { restOf } from './emulated.ts';
import { field } from './fields.ts';
import { DELETED, DISABLED, invalidContent, LOCKED, NOT_FOUND, type Refusal, tooMuch } from './refusals.ts';
import type { GithubRequest, World } from './world.ts';
import { JOBS_BOT } from './world.ts';

const CREATES = /^POST \/repos\/\{owner\}\/\{repo\}\/(?:issues|issues\/\{issue_number\}\/comments|pulls)$/;

/** What is decided here, not behind; `null`: nothing is in the way. */
export async function ruled(world: World, request: GithubRequest, url: URL): Promise<Refusal | null> {
  const [, , owner, name, kind, number, what] = url.pathname.split('/').map(decodeURIComponent);
  const repository = `${owner}/${name}`;
  if (kind === 'issues' && world.disabled.has(repository)) return DISABLED;
  if (kind === 'issues' && world.deleted.has(`${repository}#${number}`)) return DELETED;
  if (kind === 'assignees' && number !== undefined) {
    const known = (world.roles.get(number) ?? 'none') !== 'none';
    return known ? { status: 204, body: {} } : NOT_FOUND;
  }
  if (kind === 'collaborators' && what === 'permission') return permissionOf(world, number ?? '');
  if (kind === 'pulls' && what === 'files') return filesOf(world, `${repository}#${number}`, url);
  if (request.method === 'GET') return null;
  const invalid = invalidContent(request.body, world.roles);
  if (invalid) return invalid;
  if (kind === 'issues' && what === 'comments' && (await isLocked(world, repository, number ?? ''))) {
    if (!MAY_WRITE.has(world.roles.get(request.login) ?? 'none')) return LOCKED;
  }
  const wait = CREATES.test(request.route) ? (world.limiter?.refuses(request.login) ?? null) : null;
  if (wait !== null) return tooMuch(wait);
  return null;
}

const MAY_WRITE: ReadonlySet<RepositoryPermission> = new Set(['write', 'maintain', 'admin']);

const LEVELS: readonly RepositoryPermission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** GitHub tells four levels as `permission`, and the role beside it. */
function permissionOf(world: World, login: string): Refusal {
  const role = world.roles.get(login);
  if (role === undefined) return NOT_FOUND;
  const coarse = { triage: 'read', maintain: 'write' }[String(role)] ?? role;
  const level = LEVELS.indexOf(role);
  const names = ['pull', 'triage', 'push', 'maintain', 'admin'];
  const permissions = Object.fromEntries(names.map((name, index) => [name, index < level]));
  return { status: 200, body: { permission: coarse, role_name: role, user: { login, permissions } } };
}

function filesOf(world: World, pull: string, url: URL): Refusal | null {
  const files = world.files.get(pull);
  if (!files) return null;
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const more = files.length > page * size;
  return {
    status: 200,
    body: Object(files.slice((page - 1) * size, page * size)),
    headers: more ? { link: `<${next}>; rel="next"` } : {},
  };
}

async function isLocked(world: World, repository: string, number: string): Promise<boolean> {
  const { body } = await restOf(world, JOBS_BOT)('GET', `/repos/${repository}/issues/${number}`);
  return field(body, 'locked') === true;
}
