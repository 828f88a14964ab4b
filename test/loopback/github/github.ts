import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { type Answer, behind, json, restOf } from './emulated.ts';
import { field } from './fields.ts';
import { graphqlAnswer, graphqlProblems, graphqlRoute, type RestAnswer } from './graphql-answers.ts';
import { restDescription } from './openapi-check.ts';
import { BAD_CREDENTIALS, type Refusal } from './refusals.ts';
import { ruled } from './rules.ts';
import { type GithubOptions, type GithubRequest, newWorld, seedOf, type World } from './world.ts';

export interface LoopbackGithub extends AsyncDisposable {
  readonly url: string;
  readonly graphqlUrl: string;
  /** In the order in which they came in. */
  readonly journal: readonly GithubRequest[];
  /** Requests that GitHub's own descriptions do not have. Where there are any, the end of the server throws. */
  readonly problems: readonly string[];
  /** What somebody does on the web, where none of the limits above is in the way. */
  as(login: string): (method: string, path: string, body?: unknown) => Promise<RestAnswer>;
  deleteIssue(repository: string, number: number): void;
  disableIssues(repository: string): void;
  /** Numbers of the issues that are pinned. */
  pinned(repository: string): readonly number[];
  setFiles(repository: string, pull: number, files: readonly Readonly<Record<string, unknown>>[]): void;
}

/**
 * GitHub on loopback: the emulator's REST interface, and in front of it what that lacks: GraphQL, roles, assignees, limits
 * of size and pace, deleted and locked issues, and answers that are lost. Its clock is that of the process.
 */
export async function startGithub(options: GithubOptions = {}): Promise<LoopbackGithub> {
  const world = newWorld(options);
  const server = createServer((request, response) => {
    void handled(world, request, response).catch((error: unknown) => {
      world.problems.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.url = `http://127.0.0.1:${portOf(server.address())}`;
  const emulator = await createEmulator({ service: 'github', port: 0, seed: seedOf(world, options) });
  world.behind = emulator.url;
  return {
    url: world.url,
    graphqlUrl: `${world.url}/graphql`,
    journal: world.journal,
    problems: world.problems,
    as: (login) => (method, path, body) => restOf(world, login)(method, path, body),
    deleteIssue: (repository, number) => world.deleted.add(`${repository}#${number}`),
    disableIssues: (repository) => world.disabled.add(repository),
    pinned: (repository) =>
      [...(world.pinned.get(repository) ?? [])].flatMap((id) => world.issues.get(id)?.number ?? []),
    setFiles: (repository, pull, files) => world.files.set(`${repository}#${pull}`, files),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
      if (world.problems.length > 0) throw new Error(world.problems.join('\n'));
    },
  };
}

async function handled(world: World, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', world.url);
  const body = await bodyOf(incoming);
  const method = incoming.method ?? 'GET';
  const login = world.tokens.get(tokenOf(incoming));
  const { route, problems } = await described(method, url, body);
  const nth = world.journal.filter((one) => one.route === route).length + 1;
  const request = { method, path: `${url.pathname}${url.search}`, route, login: login ?? '', body, nth };
  world.journal.push(request);
  const fault = world.options.fault?.(request) ?? null;
  if (fault === 'silence') return;
  if (fault === 'drop') return void response.socket?.resetAndDestroy();
  if (fault && fault !== 'lose-answer') return refuse(response, fault);
  if (login === undefined) return refuse(response, BAD_CREDENTIALS);
  if (problems.length > 0) {
    world.problems.push(...problems.map((problem) => `${route}: ${problem}`));
    return refuse(response, { status: 400, body: { message: problems.join(', ') } });
  }
  const answer = await answered(world, request, url, incoming.headers.accept);
  world.options.applied?.(request);
  if (fault === 'lose-answer') return void response.socket?.resetAndDestroy();
  response.writeHead(answer.status, answer.headers).end(answer.bytes);
}

async function described(method: string, url: URL, body: unknown) {
  if (url.pathname === '/graphql') {
    const query = String(field(body, 'query'));
    return { route: graphqlRoute(query), problems: await graphqlProblems(query) };
  }
  const operation = (await restDescription()).find(method, url.pathname);
  if (!operation) return { route: `${method} ${url.pathname}`, problems: ['GitHub has no such operation'] };
  return { route: operation.route, problems: operation.problems(url.searchParams, body) };
}

async function answered(world: World, request: GithubRequest, url: URL, accept = ''): Promise<Answer> {
  if (url.pathname === '/graphql') return json(200, await inTurn(world, () => graphqlFor(world, request)));
  const own = await ruled(world, request, url);
  if (own) return json(own.status, own.body, own.headers);
  return behind(world, request, accept);
}

async function graphqlFor(world: World, { login, body }: GithubRequest): Promise<unknown> {
  const variables = Object.entries(Object(field(body, 'variables') ?? {}));
  return graphqlAnswer(
    { ...world, login, rest: restOf(world, login) },
    String(field(body, 'query')),
    Object.fromEntries(variables),
  );
}

/** One after the other, as GitHub's own locks have it. */
function inTurn<T>(world: World, work: () => Promise<T>): Promise<T> {
  const next = world.turn.then(work, work);
  world.turn = next.catch(() => null);
  return next;
}

function refuse(response: ServerResponse, { status, body, headers }: Refusal): void {
  const answer = json(status, body, headers);
  response.writeHead(status, answer.headers).end(answer.bytes);
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function tokenOf({ headers }: IncomingMessage): string {
  return (headers.authorization ?? '').replace(/^(?:token|bearer) /i, '');
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return address.port;
}
