import { field } from './fields.ts';
import type { RestAnswer } from './graphql-answers.ts';
import type { GithubRequest, World } from './world.ts';

/** What goes back to who asked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: string | Buffer;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...JSON_TYPE, ...headers }, bytes: status === 204 ? '' : JSON.stringify(body) };
}

/** The emulator's REST interface in the name of `login`, as GitHub would answer it. */
export function restOf(world: World, login: string) {
  return async (method: string, path: string, body?: unknown): Promise<RestAnswer> => {
    const { status, bytes } = await behind(world, { method, path, login, body }, '');
    const read = String(bytes);
    return { status, body: read === '' ? null : JSON.parse(read) };
  };
}

export async function behind(
  world: World,
  { method, path, login, body }: Pick<GithubRequest, 'method' | 'path' | 'login' | 'body'>,
  accept: string,
): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${new URL(world.behind).port}${path}`, {
    method,
    // A connection that is kept may be given up by the other side while this process is at long work.
    headers: { authorization: `token as ${login}`, connection: 'close', ...(accept ? { accept } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const link = answer.headers.get('link')?.replaceAll(/<https?:\/\/[^/]+/g, `<${world.url}`);
  const type = answer.headers.get('content-type') ?? '';
  const headers = { ...(link ? { link } : {}), ...(type ? { 'content-type': type } : {}) };
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (method === 'PATCH' && answer.ok) noteDuplicate(world, path, body);
  if (!type.includes('json')) return { status: answer.status, headers, bytes };
  return {
    ...json(answer.status, told(world, JSON.parse(String(bytes).replaceAll(world.behind, world.url)))),
    headers: { ...JSON_TYPE, ...headers },
  };
}

/** The emulator takes every user for a person, and does not know of duplicates or what was deleted. */
function told(world: World, value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((each) => !isGone(world, each)).map((each) => told(world, each));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, told(world, each)]),
  );
  if (String(copy['login'] ?? '').endsWith('[bot]')) copy['type'] = 'Bot';
  if ('state_reason' in copy && world.duplicates.has(issueKey(copy))) copy['state_reason'] = 'duplicate';
  return copy;
}

function isGone(world: World, value: unknown): boolean {
  return field(value, 'repository_url') !== undefined && world.deleted.has(issueKey(value));
}

function issueKey(issue: unknown): string {
  const repository = String(field(issue, 'repository_url') ?? '').split('/repos/')[1] ?? '';
  return `${repository}#${field(issue, 'number')}`;
}

const ISSUE_PATH = /^\/repos\/(?<repository>[^/]+\/[^/]+)\/issues\/(?<number>\d+)$/;

function noteDuplicate(world: World, path: string, body: unknown): void {
  const { repository, number } = ISSUE_PATH.exec(path)?.groups ?? {};
  const issue = `${repository}#${number}`;
  const state = field(body, 'state');
  if (state === 'closed' && field(body, 'state_reason') === 'duplicate') world.duplicates.add(issue);
  else if (state !== undefined) world.duplicates.delete(issue);
}
